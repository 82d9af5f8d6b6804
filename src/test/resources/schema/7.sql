INSERT INTO statement (code, wording, source) VALUES ('egen-setning', 'En setning.', 'gammel-kilde');
INSERT INTO statement_place (place, statement, position) VALUES ('egen-side', 'egen-setning', 1);
