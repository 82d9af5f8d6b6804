INSERT INTO price_index (year, value, source) VALUES (1979, 31.4, 'gammel-kilde');
INSERT INTO assumption (code, value, unit, reason, source)
VALUES ('egen-antakelse', 12.5, 'percent', 'Antatt av oss.', 'gammel-kilde');
