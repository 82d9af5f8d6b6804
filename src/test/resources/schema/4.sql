-- From here on a value names its division, and a release has its steward.
INSERT INTO observation (release_id, indicator_id, year, municipality, structure, value, quality)
VALUES (1, 1, 2016, '0301', 2015, 700.5, 'reported'),
       (1, 1, 2016, '0701', 2015, 50.25, 'reported'),
       (1, 1, 2016, '0819', 2015, 12.125, 'reported'),
       (1, 1, 2020, '0301', 2020, 800.5, 'reported'),
       (1, 1, 2020, '3801', 2020, 60.25, 'carried_forward'),
       (1, 1, 2020, '3816', 2020, 15.125, 'reported');

INSERT INTO release_record
    (release_id, made_by, note, origin_name, origin_hash, recipe, rows_read, values_new,
     values_changed, values_removed, warnings, visible_from)
VALUES (1, 'Kari', 'Første gang', 'årsverk.csv', REPEAT('b', 64), '', 6, 6, 0, 0, 0, NULL);
INSERT INTO release_event (release_id, happened, kind, actor, note)
VALUES (1, '2021-05-04 12:00:00', 'published', 'Kari', 'Første gang');
UPDATE publication SET revision = 7;
INSERT INTO intake_recipe (name, body, made_by) VALUES ('Årsverk fra fylket', '{}', 'Kari');
INSERT INTO intake_job (id, begun_by, kind, title, request, outcome)
VALUES ('0123456789abcdef', 'Kari', 'file', 'nye tall.csv', '', 'open');
