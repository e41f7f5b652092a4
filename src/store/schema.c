/* SPDX-License-Identifier: MIT */
/* The schema is prose: a paragraph for each table, a comment on each column.  SQLite keeps the text of CREATE TABLE with
 * its comments, so `.schema` in any SQLite shell is the documentation of a database.
 *
 * A change of the schema is a new version: raise SCHEMA_VERSION, change the tables below, and append the step that turns
 * the version before into the new one.  A test compares a migrated database with a fresh one. */
#include "store/schema.h"

const char *const schema_tables[] = {
    "CREATE TABLE runs (\n"
    "  -- One scan: what was asked for, when, and how it ended.  All other rows belong to a run.\n"
    "  id            INTEGER PRIMARY KEY,  -- rises with each scan into this database\n"
    "  root          TEXT NOT NULL,        -- folder that was scanned, as given; paths of sources begin with it\n"
    "  root_absolute TEXT NOT NULL,        -- the same folder as an absolute path, for file URIs\n"
    "  command_line  TEXT NOT NULL,        -- arguments as given\n"
    "  version       TEXT NOT NULL,        -- version of hindsight that wrote the run\n"
    "  started       TEXT NOT NULL,        -- ISO 8601, UTC\n"
    "  ended         TEXT,                 -- the same; NULL while the scan runs, and for ever when it was killed\n"
    "  exit_code     INTEGER               -- what the process returned; NULL as long as ended is\n"
    ")",

    "CREATE TABLE settings (\n"
    "  -- The settings in force during a run, one row for each top-level key of the settings object.\n"
    "  run           INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,\n"
    "                                      -- the run\n"
    "  key           TEXT NOT NULL,        -- name of the setting, e.g. fail-on\n"
    "  value         TEXT NOT NULL,        -- its value as JSON\n"
    "  PRIMARY KEY (run, key)\n"
    ") WITHOUT ROWID",

    "CREATE TABLE drivers (\n"
    "  -- One program that was analysed: an entry point in one project.  The counts are the coverage ledger: what was\n"
    "  -- read, and so how far a silence can be trusted.  A driver is written in one transaction with all its rows.\n"
    "  id            INTEGER PRIMARY KEY,  -- rises in the order of the scan\n"
    "  run           INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,\n"
    "                                      -- the run\n"
    "  name          TEXT NOT NULL,        -- project name, else name of the folder\n"
    "  folder        TEXT NOT NULL,        -- relative to the root\n"
    "  project       TEXT,                 -- project file, relative to the root; NULL for a bare folder\n"
    "  entry_name    TEXT NOT NULL,        -- DriverEntry, or what it is called here\n"
    "  entry_file    TEXT NOT NULL,        -- source that defines the entry, as opened\n"
    "  entry_line    INTEGER NOT NULL,     -- line of its definition\n"
    "  kind          TEXT NOT NULL,        -- kmdf, umdf, wdm, ndis, flt, ...\n"
    "  seconds       REAL NOT NULL,        -- CPU time that the analysis took\n"
    "  functions_reached    INTEGER NOT NULL, -- bodies entered by the replay\n"
    "  functions_unlowered  INTEGER NOT NULL, -- of those, with something not understood\n"
    "  calls_modelled       INTEGER NOT NULL, -- call sites treated by the catalogue\n"
    "  calls_entered        INTEGER NOT NULL, -- call sites whose callee was entered\n"
    "  calls_unknown        INTEGER NOT NULL, -- call sites with neither body nor catalogue entry\n"
    "  acquisitions         INTEGER NOT NULL, -- acquisition sites recognised\n"
    "  exits_success        INTEGER NOT NULL, -- distinct ways out of the entry that succeed\n"
    "  exits_failure        INTEGER NOT NULL, -- distinct ways out that fail\n"
    "  states               INTEGER NOT NULL, -- terminal states kept\n"
    "  merged               INTEGER NOT NULL, -- states merged on the way\n"
    "  sources_loaded       INTEGER NOT NULL, -- sources parsed for this driver\n"
    "  sources_failed       INTEGER NOT NULL, -- sources that could not be parsed\n"
    "  headers_real         INTEGER NOT NULL, -- headers found in the tree or in a WDK\n"
    "  headers_bundled      INTEGER NOT NULL, -- headers served from the tool\n"
    "  headers_stand_in     INTEGER NOT NULL, -- headers replaced by empty ones\n"
    "  stand_ins            INTEGER NOT NULL, -- names that got a stand-in declaration\n"
    "  complete             INTEGER NOT NULL, -- 1: no budget hit, nothing reachable unlowered\n"
    "  analysed             INTEGER NOT NULL  -- 1: the entry was found and replayed\n"
    ")",

    "CREATE TABLE sources (\n"
    "  -- A file that a driver's analysis loaded or that a place names.\n"
    "  id            INTEGER PRIMARY KEY,  -- referred to by places\n"
    "  run           INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,\n"
    "                                      -- the run\n"
    "  driver        INTEGER REFERENCES drivers(id) ON DELETE CASCADE,\n"
    "                                      -- the driver; NULL for what belongs to the run as a whole\n"
    "  path          TEXT NOT NULL,        -- as opened, / as separator\n"
    "  is_loaded     INTEGER NOT NULL      -- 1: parsed as a translation unit\n"
    ")",

    "CREATE TABLE places (\n"
    "  -- A position in a source.  Lines and columns count from 1, columns are UTF-8 bytes, the end is exclusive.  "
    "What\n"
    "  -- comes out of a macro has the position of the macro's use.\n"
    "  id            INTEGER PRIMARY KEY,  -- referred to by nearly everything\n"
    "  source        INTEGER NOT NULL REFERENCES sources(id) ON DELETE CASCADE,\n"
    "                                      -- the file\n"
    "  line          INTEGER NOT NULL,     -- first line\n"
    "  col           INTEGER NOT NULL,     -- first column\n"
    "  end_line      INTEGER NOT NULL,     -- last line; 0 when unknown\n"
    "  end_col       INTEGER NOT NULL,     -- column after the last; 0 when unknown\n"
    "  macro         TEXT,                 -- name of the macro; NULL when none is involved\n"
    "  macro_file    TEXT,                 -- where the macro is defined; NULL when unknown\n"
    "  macro_line    INTEGER NOT NULL      -- its line there; 0 when unknown\n"
    ")",

    "CREATE TABLE functions (\n"
    "  -- A body that the replay entered.  Functions and calls together are the call model of the entry.\n"
    "  id            INTEGER PRIMARY KEY,  -- referred to by calls\n"
    "  driver        INTEGER NOT NULL REFERENCES drivers(id) ON DELETE CASCADE,\n"
    "                                      -- the driver\n"
    "  number        INTEGER NOT NULL,     -- position in the driver's list, from 0\n"
    "  name          TEXT NOT NULL,        -- unqualified\n"
    "  qualified     TEXT NOT NULL,        -- with scopes, for C++\n"
    "  place         INTEGER REFERENCES places(id),\n"
    "                                      -- its definition\n"
    "  n_blocks      INTEGER NOT NULL,     -- basic blocks\n"
    "  n_unlowered   INTEGER NOT NULL      -- constructs that were not understood\n"
    ")",

    "CREATE TABLE calls (\n"
    "  -- A call site that the replay reached.\n"
    "  id            INTEGER PRIMARY KEY,  -- no meaning\n"
    "  driver        INTEGER NOT NULL REFERENCES drivers(id) ON DELETE CASCADE,\n"
    "                                      -- the driver\n"
    "  number        INTEGER NOT NULL,     -- position in the driver's list, from 0\n"
    "  caller        INTEGER NOT NULL REFERENCES functions(id),\n"
    "                                      -- in whose body the call stands\n"
    "  callee        INTEGER REFERENCES functions(id),\n"
    "                                      -- the body entered; NULL when none was\n"
    "  name          TEXT NOT NULL,        -- what is called\n"
    "  place         INTEGER REFERENCES places(id),\n"
    "                                      -- the call expression\n"
    "  treated       TEXT NOT NULL,        -- entered, modelled or unknown\n"
    "  draft         TEXT                  -- of an unknown one: a guessed entry for the catalogue (JSON), else NULL\n"
    ")",

    "CREATE TABLE resources (\n"
    "  -- An acquisition site: a call that takes something that has to be given back.\n"
    "  id            INTEGER PRIMARY KEY,  -- no meaning\n"
    "  driver        INTEGER NOT NULL REFERENCES drivers(id) ON DELETE CASCADE,\n"
    "                                      -- the driver\n"
    "  number        INTEGER NOT NULL,     -- position in the driver's list, from 0\n"
    "  kind          TEXT NOT NULL,        -- resource kind of the catalogue: pool, wpp, device, ...\n"
    "  api           TEXT NOT NULL,        -- acquiring function\n"
    "  holder        TEXT NOT NULL,        -- access path of what holds it\n"
    "  place         INTEGER REFERENCES places(id),\n"
    "                                      -- the call\n"
    "  before_create INTEGER NOT NULL      -- 1: reached before WdfDriverCreate\n"
    ")",

    "CREATE TABLE terminal_states (\n"
    "  -- One way out of the entry, and what is held there and after the teardown that follows.\n"
    "  id            INTEGER PRIMARY KEY,  -- no meaning\n"
    "  driver        INTEGER NOT NULL REFERENCES drivers(id) ON DELETE CASCADE,\n"
    "                                      -- the driver\n"
    "  number        INTEGER NOT NULL,     -- position in the driver's list, from 0\n"
    "  place         INTEGER REFERENCES places(id),\n"
    "                                      -- the return\n"
    "  success       INTEGER NOT NULL,     -- 1: the entry returns success\n"
    "  driver_created INTEGER NOT NULL,    -- 1: WdfDriverCreate has succeeded\n"
    "  cause         TEXT NOT NULL,        -- the failure that leads here; empty on success\n"
    "  held          TEXT NOT NULL,        -- what is held at the exit, for people\n"
    "  held_after    TEXT NOT NULL         -- what is held after the teardown\n"
    ")",

    "CREATE TABLE findings (\n"
    "  -- One defect: a rule broken at one place for one holder, however many exits it shows on.\n"
    "  id            INTEGER PRIMARY KEY,  -- referred to by exits and related\n"
    "  driver        INTEGER NOT NULL REFERENCES drivers(id) ON DELETE CASCADE,\n"
    "                                      -- the driver\n"
    "  rule          TEXT NOT NULL,        -- HS101 ...\n"
    "  level         TEXT NOT NULL CHECK (level IN ('none', 'note', 'warning', 'error')),\n"
    "                                      -- the rule's level, lowered for low confidence\n"
    "  confidence    TEXT NOT NULL CHECK (confidence IN ('low', 'medium', 'high')),\n"
    "                                      -- how far the analysis had to guess\n"
    "  place         INTEGER NOT NULL REFERENCES places(id),\n"
    "                                      -- acquisition, wrong release, or registration at fault\n"
    "  function      TEXT NOT NULL,        -- in whose body that is\n"
    "  api           TEXT NOT NULL,        -- acquiring or offending function, or the callback's field\n"
    "  resource      TEXT NOT NULL,        -- resource kind; empty when none\n"
    "  holder        TEXT NOT NULL,        -- access path of what holds the resource\n"
    "  message       TEXT NOT NULL,        -- the first sentence says all that a title needs\n"
    "  help          TEXT NOT NULL,        -- what to do\n"
    "  consequence   TEXT NOT NULL,        -- what will happen on the machine; empty when unknown\n"
    "  cwe           TEXT NOT NULL,        -- CWE-772 ...; empty when none\n"
    "  occurrence    INTEGER NOT NULL      -- from 1, among findings equal in rule, file, entry, holder and api\n"
    ")",

    "CREATE TABLE exits (\n"
    "  -- One way out on which a finding holds; the one with the shortest path has number 0.\n"
    "  id            INTEGER PRIMARY KEY,  -- referred to by steps\n"
    "  finding       INTEGER NOT NULL REFERENCES findings(id) ON DELETE CASCADE,\n"
    "                                      -- the finding\n"
    "  number        INTEGER NOT NULL,     -- order within the finding, from 0\n"
    "  place         INTEGER REFERENCES places(id),\n"
    "                                      -- where the entry returns\n"
    "  cause         INTEGER REFERENCES places(id),\n"
    "                                      -- the call whose failure leads there; NULL at unload\n"
    "  cause_text    TEXT NOT NULL         -- the same in words\n"
    ")",

    "CREATE TABLE steps (\n"
    "  -- The path to an exit, step by step.\n"
    "  id            INTEGER PRIMARY KEY,  -- no meaning\n"
    "  exit          INTEGER NOT NULL REFERENCES exits(id) ON DELETE CASCADE,\n"
    "                                      -- the exit\n"
    "  number        INTEGER NOT NULL,     -- order on the path, from 0\n"
    "  kind          TEXT NOT NULL,        -- enter, return, decision, acquire, fail, release, exit, teardown or note\n"
    "  place         INTEGER REFERENCES places(id),\n"
    "                                      -- where\n"
    "  function      TEXT,                 -- in whose body; NULL for the platform\n"
    "  depth         INTEGER NOT NULL,     -- nesting of calls, 0 in the entry\n"
    "  essential     INTEGER NOT NULL,     -- 1: acquisition, failure, exit, wrong release\n"
    "  text          TEXT NOT NULL         -- a clause for people\n"
    ")",

    "CREATE TABLE related (\n"
    "  -- A place worth seeing with a finding: above all where the release would have been.\n"
    "  id            INTEGER PRIMARY KEY,  -- no meaning\n"
    "  finding       INTEGER NOT NULL REFERENCES findings(id) ON DELETE CASCADE,\n"
    "                                      -- the finding\n"
    "  number        INTEGER NOT NULL,     -- order within the finding, from 0\n"
    "  place         INTEGER REFERENCES places(id),\n"
    "                                      -- where\n"
    "  text          TEXT NOT NULL         -- why it matters\n"
    ")",

    "CREATE TABLE notifications (\n"
    "  -- What the tool could not read, understand or finish.  Never a finding, never dropped.\n"
    "  id            INTEGER PRIMARY KEY,  -- rises in the order of reporting\n"
    "  run           INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE,\n"
    "                                      -- the run\n"
    "  driver        INTEGER REFERENCES drivers(id) ON DELETE CASCADE,\n"
    "                                      -- the driver; NULL for what belongs to the run as a whole\n"
    "  kind          TEXT NOT NULL,        -- HS901 ...\n"
    "  place         INTEGER REFERENCES places(id),\n"
    "                                      -- where; NULL for no place\n"
    "  message       TEXT NOT NULL         -- one sentence\n"
    ")",

    "CREATE VIEW positions AS\n"
    "  -- places with the path of their file.\n"
    "  SELECT places.id AS id, path, line, col, end_line, end_col, macro, macro_file, macro_line\n"
    "  FROM places JOIN sources ON sources.id = places.source",

    "CREATE VIEW finding_list AS\n"
    "  -- findings as a person would list them.\n"
    "  SELECT drivers.run AS run, drivers.name AS driver, rule, level, confidence, path, line, col, holder, message\n"
    "  FROM findings JOIN drivers ON drivers.id = findings.driver JOIN positions ON positions.id = findings.place",

    "CREATE INDEX drivers_run ON drivers(run)",
    "CREATE INDEX sources_driver ON sources(driver)",
    "CREATE INDEX places_source ON places(source)",
    "CREATE INDEX functions_driver ON functions(driver)",
    "CREATE INDEX calls_driver ON calls(driver)",
    "CREATE INDEX resources_driver ON resources(driver)",
    "CREATE INDEX terminal_states_driver ON terminal_states(driver)",
    "CREATE INDEX findings_driver ON findings(driver)",
    "CREATE INDEX exits_finding ON exits(finding)",
    "CREATE INDEX steps_exit ON steps(exit)",
    "CREATE INDEX related_finding ON related(finding)",
    "CREATE INDEX notifications_run ON notifications(run, driver)",
};

const size_t schema_n_tables = sizeof schema_tables / sizeof *schema_tables;

const char *const schema_migrations[] = {
    /* 1 -> 2: the settings of a run were one JSON text in runs.settings. */
    "CREATE TABLE settings ("
    "  run INTEGER NOT NULL REFERENCES runs(id) ON DELETE CASCADE, key TEXT NOT NULL, value TEXT NOT NULL,"
    "  PRIMARY KEY (run, key)) WITHOUT ROWID;"
    "INSERT INTO settings SELECT runs.id, item.key, runs.settings -> item.fullkey"
    "  FROM runs, json_each(runs.settings) AS item WHERE json_valid(runs.settings);"
    "ALTER TABLE runs DROP COLUMN settings;"
    "CREATE VIEW finding_list AS"
    "  SELECT drivers.run AS run, drivers.name AS driver, rule, level, confidence, path, line, col, holder, message"
    "  FROM findings JOIN drivers ON drivers.id = findings.driver JOIN positions ON positions.id = findings.place;",
    /* 2 -> 3: a call that nothing is known of has a draft of its entry. */
    "ALTER TABLE calls ADD COLUMN draft TEXT;",
};
