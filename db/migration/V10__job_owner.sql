-- Of several products on one database each has its own jobs; another takes over those of one that is gone.
ALTER TABLE intake_job
    ADD COLUMN owner CHAR(36) NULL COMMENT 'the running product that has the job; null where nobody has';
