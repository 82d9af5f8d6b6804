INSERT INTO national_figure (indicator, year, value, quality, source, note, carried_forward)
VALUES ('egen-andel', 1999, 4.5, 'reported', 'gammel-kilde', '', 3);
