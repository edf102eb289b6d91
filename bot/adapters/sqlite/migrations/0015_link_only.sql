-- The inputs of models that have refused a file itself: they take links only, as their documents say.

CREATE TABLE link_only_inputs (
    model      TEXT NOT NULL,
    parameter  TEXT NOT NULL,
    refused_at REAL NOT NULL,
    PRIMARY KEY (model, parameter)
) STRICT, WITHOUT ROWID;
