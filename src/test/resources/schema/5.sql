INSERT INTO indicator (id, code, unit, kind, denominator, producer_caveat, name)
VALUES (2, 'egen-andel', 'percent', 'share', 'folketall', FALSE, 'Egen andel');
INSERT INTO series_break (indicator, year, kind, wording, source)
VALUES ('egen-andel', 2018, 'definition', 'Andelen er definert på nytt.', 'gammel-kilde');
INSERT INTO measure_part (whole, part) VALUES ('egen-andel', 'egen-del');
INSERT INTO release_indicator (release_id, indicator_id, in_force) VALUES (1, 2, TRUE);
