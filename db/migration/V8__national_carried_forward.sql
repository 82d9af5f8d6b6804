-- How many municipalities stand with their figure of the year before in a figure for the country.
ALTER TABLE national_figure
    ADD COLUMN carried_forward SMALLINT NOT NULL DEFAULT 0;
