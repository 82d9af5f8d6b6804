-- A value belonged to the division of its year.
INSERT INTO observation (release_id, indicator_id, year, municipality, value, quality)
VALUES (1, 1, 2016, '0301', 700.5, 'reported'),
       (1, 1, 2016, '0701', 50.25, 'reported'),
       (1, 1, 2016, '0819', 12.125, 'reported'),
       (1, 1, 2020, '0301', 800.5, 'reported'),
       (1, 1, 2020, '3801', 60.25, 'carried_forward'),
       (1, 1, 2020, '3816', 15.125, 'reported');
