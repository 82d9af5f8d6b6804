INSERT INTO measure_origin (measure, made_of) VALUES ('egen-andel', 'egen-del');
