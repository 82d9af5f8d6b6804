-- Figures that a steward published before there was anything newer; no real ones.
INSERT INTO source (id, publisher, title, url, licence, note)
VALUES ('gammel-kilde', 'Utgiveren', 'Gamle tall', 'https://example.org/', 'CC BY 4.0', '');

INSERT INTO structure (structure, first_year, last_year, municipalities)
VALUES (2015, 2015, 2016, 428), (2020, 2020, 2023, 356);
INSERT INTO data_year (year, structure) VALUES (2015, 2015), (2016, 2015), (2020, 2020);
INSERT INTO municipality (structure, number, name, display_name, county)
VALUES (2015, '0301', 'Oslo', 'Oslo', '03'),
       (2015, '0701', 'Horten', 'Horten', '07'),
       (2015, '0819', 'Nome', 'Nome', '08'),
       (2020, '0301', 'Oslo', 'Oslo', '03'),
       (2020, '3801', 'Horten', 'Horten', '38'),
       (2020, '3816', 'Nome', 'Nome', '38');

INSERT INTO indicator (id, code, unit, kind, denominator, producer_caveat)
VALUES (1, 'arsverk', 'fte', 'count', 'folketall', TRUE);
INSERT INTO data_release (id, code, source, label, published, origin, fingerprint)
VALUES (1, 'gamle-arsverk', 'gammel-kilde', 'Gamle årsverk', '2021-05-04', 'intake', REPEAT('a', 64));
INSERT INTO release_indicator (release_id, indicator_id, in_force) VALUES (1, 1, TRUE);

INSERT INTO plan (code, name, first_year, last_year)
VALUES ('opptrapping-rus-2016', 'Planen', 2016, 2020);
INSERT INTO goal (plan, number, short_name, name) VALUES ('opptrapping-rus-2016', 1, 'Mål', 'Målet');
INSERT INTO goal_rating
    (release_id, plan, structure, municipality, goal, scope, rating, author_role, rated_on, reason)
VALUES (1, 'opptrapping-rus-2016', 2020, '3801', 1, 'overall', 'cannot_be_assessed', 'adviser',
        '2021-03-02', 'Vi vet for lite.');
