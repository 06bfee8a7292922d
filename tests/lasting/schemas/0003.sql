BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0003');
CREATE TABLE alias (
	alias TEXT NOT NULL, 
	person_id INTEGER NOT NULL, batch_id INTEGER, 
	CONSTRAINT pk_alias PRIMARY KEY (alias), 
	CONSTRAINT fk_alias_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "alias" VALUES('alias.alias 0: “é”,	\ 
=1+1 ‍🧭',3,2);
INSERT INTO "alias" VALUES('alias.alias 1: “é”,	\ 
=1+1 ‍🧭',7,NULL);
INSERT INTO "alias" VALUES('alias.alias 2: “é”,	\ 
=1+1 ‍🧭',20,4);
CREATE TABLE apart (
	low_id INTEGER NOT NULL, 
	high_id INTEGER NOT NULL, 
	said_at TEXT NOT NULL, 
	CONSTRAINT pk_apart PRIMARY KEY (low_id, high_id), 
	CONSTRAINT fk_apart_high_id FOREIGN KEY(high_id) REFERENCES person (id) ON DELETE CASCADE, 
	CONSTRAINT fk_apart_low_id FOREIGN KEY(low_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "apart" VALUES(3,7,'apart.said_at 0: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "apart" VALUES(7,20,'apart.said_at 1: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "apart" VALUES(20,3,'apart.said_at 2: “é”,	\ 
=1+1 ‍🧭');
CREATE TABLE ask (
	id INTEGER NOT NULL, 
	introducer_id INTEGER NOT NULL, 
	prospect_id INTEGER NOT NULL, 
	"on" TEXT NOT NULL, 
	channel TEXT NOT NULL, 
	result TEXT NOT NULL, 
	closed BOOLEAN DEFAULT 0 NOT NULL, state TEXT DEFAULT 'asked' NOT NULL, took_meeting BOOLEAN, yes_logit FLOAT, take_logit FLOAT, yes_given FLOAT, take_given FLOAT, "key" TEXT, 
	CONSTRAINT pk_ask PRIMARY KEY (id), 
	CONSTRAINT fk_ask_introducer_id FOREIGN KEY(introducer_id) REFERENCES person (id) ON DELETE CASCADE, 
	CONSTRAINT fk_ask_prospect_id FOREIGN KEY(prospect_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "ask" VALUES(3,3,3,'2026-01-11','ask.channel 0: “é”,	\ 
=1+1 ‍🧭','ask.result 0: “é”,	\ 
=1+1 ‍🧭',1,'ask.state 0: “é”,	\ 
=1+1 ‍🧭',1,3.33333333333333314829e-01,3.33333333333333314829e-01,3.33333333333333314829e-01,3.33333333333333314829e-01,'ask.key 0: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "ask" VALUES(7,7,7,'2026-02-11','ask.channel 1: “é”,	\ 
=1+1 ‍🧭','ask.result 1: “é”,	\ 
=1+1 ‍🧭',0,'ask.state 1: “é”,	\ 
=1+1 ‍🧭',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ask" VALUES(20,20,20,'2026-03-11','ask.channel 2: “é”,	\ 
=1+1 ‍🧭','ask.result 2: “é”,	\ 
=1+1 ‍🧭',1,'ask.state 2: “é”,	\ 
=1+1 ‍🧭',1,1.0,1.0,1.0,1.0,'ask.key 2: “é”,	\ 
=1+1 ‍🧭');
CREATE TABLE ask_step (
	id INTEGER NOT NULL, 
	ask_id INTEGER NOT NULL, 
	step TEXT NOT NULL, 
	"on" TEXT NOT NULL, 
	took_meeting TEXT, 
	detail TEXT DEFAULT '' NOT NULL, 
	written_at TEXT NOT NULL, 
	undone_at TEXT, 
	"key" TEXT, 
	CONSTRAINT pk_ask_step PRIMARY KEY (id), 
	CONSTRAINT fk_ask_step_ask_id FOREIGN KEY(ask_id) REFERENCES ask (id) ON DELETE CASCADE
);
INSERT INTO "ask_step" VALUES(3,3,'ask_step.step 0: “é”,	\ 
=1+1 ‍🧭','2026-01-11','ask_step.took_meeting 0: “é”,	\ 
=1+1 ‍🧭','ask_step.detail 0: “é”,	\ 
=1+1 ‍🧭','ask_step.written_at 0: “é”,	\ 
=1+1 ‍🧭','ask_step.undone_at 0: “é”,	\ 
=1+1 ‍🧭','ask_step.key 0: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "ask_step" VALUES(7,7,'ask_step.step 1: “é”,	\ 
=1+1 ‍🧭','2026-02-11',NULL,'ask_step.detail 1: “é”,	\ 
=1+1 ‍🧭','ask_step.written_at 1: “é”,	\ 
=1+1 ‍🧭',NULL,NULL);
INSERT INTO "ask_step" VALUES(20,20,'ask_step.step 2: “é”,	\ 
=1+1 ‍🧭','2026-03-11','ask_step.took_meeting 2: “é”,	\ 
=1+1 ‍🧭','ask_step.detail 2: “é”,	\ 
=1+1 ‍🧭','ask_step.written_at 2: “é”,	\ 
=1+1 ‍🧭','ask_step.undone_at 2: “é”,	\ 
=1+1 ‍🧭','ask_step.key 2: “é”,	\ 
=1+1 ‍🧭');
CREATE TABLE benefit (
	person_id INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	written_at TEXT NOT NULL, 
	CONSTRAINT pk_benefit PRIMARY KEY (person_id), 
	CONSTRAINT fk_benefit_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "benefit" VALUES(3,'benefit.text 0: “é”,	\ 
=1+1 ‍🧭','benefit.written_at 0: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "benefit" VALUES(7,'benefit.text 1: “é”,	\ 
=1+1 ‍🧭','benefit.written_at 1: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "benefit" VALUES(20,'benefit.text 2: “é”,	\ 
=1+1 ‍🧭','benefit.written_at 2: “é”,	\ 
=1+1 ‍🧭');
CREATE TABLE change (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER
);
INSERT INTO "change" VALUES(3,1);
INSERT INTO "change" VALUES(7,NULL);
INSERT INTO "change" VALUES(20,3);
CREATE TABLE company_word (
	one TEXT NOT NULL, 
	other TEXT NOT NULL, 
	same BOOLEAN NOT NULL, 
	said_at TEXT NOT NULL, 
	CONSTRAINT pk_company_word PRIMARY KEY (one, other)
);
INSERT INTO "company_word" VALUES('company_word.one 0: “é”,	\ 
=1+1 ‍🧭','company_word.other 0: “é”,	\ 
=1+1 ‍🧭',1,'company_word.said_at 0: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "company_word" VALUES('company_word.one 1: “é”,	\ 
=1+1 ‍🧭','company_word.other 1: “é”,	\ 
=1+1 ‍🧭',0,'company_word.said_at 1: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "company_word" VALUES('company_word.one 2: “é”,	\ 
=1+1 ‍🧭','company_word.other 2: “é”,	\ 
=1+1 ‍🧭',1,'company_word.said_at 2: “é”,	\ 
=1+1 ‍🧭');
CREATE TABLE contact (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	"on" TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	direction TEXT NOT NULL, 
	people INTEGER NOT NULL, occasion TEXT, batch_id INTEGER, 
	CONSTRAINT pk_contact PRIMARY KEY (id), 
	CONSTRAINT fk_contact_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "contact" VALUES(3,3,'2026-01-11','contact.kind 0: “é”,	\ 
=1+1 ‍🧭','contact.direction 0: “é”,	\ 
=1+1 ‍🧭',5,'contact.occasion 0: “é”,	\ 
=1+1 ‍🧭',7);
INSERT INTO "contact" VALUES(7,7,'2026-02-11','contact.kind 1: “é”,	\ 
=1+1 ‍🧭','contact.direction 1: “é”,	\ 
=1+1 ‍🧭',6,NULL,NULL);
INSERT INTO "contact" VALUES(20,20,'2026-03-11','contact.kind 2: “é”,	\ 
=1+1 ‍🧭','contact.direction 2: “é”,	\ 
=1+1 ‍🧭',7,'contact.occasion 2: “é”,	\ 
=1+1 ‍🧭',9);
CREATE TABLE deepening (
	person_id INTEGER NOT NULL, 
	since TEXT NOT NULL, 
	until TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	ended_at TEXT, 
	CONSTRAINT pk_deepening PRIMARY KEY (person_id), 
	CONSTRAINT fk_deepening_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "deepening" VALUES(3,'2026-01-11','2026-01-11','deepening.reason 0: “é”,	\ 
=1+1 ‍🧭','deepening.ended_at 0: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "deepening" VALUES(7,'2026-02-11','2026-02-11','deepening.reason 1: “é”,	\ 
=1+1 ‍🧭',NULL);
INSERT INTO "deepening" VALUES(20,'2026-03-11','2026-03-11','deepening.reason 2: “é”,	\ 
=1+1 ‍🧭','deepening.ended_at 2: “é”,	\ 
=1+1 ‍🧭');
CREATE TABLE favour (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	"on" TEXT NOT NULL, 
	given BOOLEAN NOT NULL, 
	what TEXT NOT NULL, kind TEXT DEFAULT 'other' NOT NULL, need TEXT, written_at TEXT, undone_at TEXT, "key" TEXT, 
	CONSTRAINT pk_favour PRIMARY KEY (id), 
	CONSTRAINT fk_favour_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "favour" VALUES(3,3,'2026-01-11',0,'favour.what 0: “é”,	\ 
=1+1 ‍🧭','favour.kind 0: “é”,	\ 
=1+1 ‍🧭','favour.need 0: “é”,	\ 
=1+1 ‍🧭','favour.written_at 0: “é”,	\ 
=1+1 ‍🧭','favour.undone_at 0: “é”,	\ 
=1+1 ‍🧭','favour.key 0: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "favour" VALUES(7,7,'2026-02-11',1,'favour.what 1: “é”,	\ 
=1+1 ‍🧭','favour.kind 1: “é”,	\ 
=1+1 ‍🧭',NULL,NULL,NULL,NULL);
INSERT INTO "favour" VALUES(20,20,'2026-03-11',0,'favour.what 2: “é”,	\ 
=1+1 ‍🧭','favour.kind 2: “é”,	\ 
=1+1 ‍🧭','favour.need 2: “é”,	\ 
=1+1 ‍🧭','favour.written_at 2: “é”,	\ 
=1+1 ‍🧭','favour.undone_at 2: “é”,	\ 
=1+1 ‍🧭','favour.key 2: “é”,	\ 
=1+1 ‍🧭');
CREATE TABLE forgotten (
	mark TEXT NOT NULL, 
	forgotten_at TEXT NOT NULL, 
	CONSTRAINT pk_forgotten PRIMARY KEY (mark)
);
INSERT INTO "forgotten" VALUES('forgotten.mark 0: “é”,	\ 
=1+1 ‍🧭','forgotten.forgotten_at 0: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "forgotten" VALUES('forgotten.mark 1: “é”,	\ 
=1+1 ‍🧭','forgotten.forgotten_at 1: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "forgotten" VALUES('forgotten.mark 2: “é”,	\ 
=1+1 ‍🧭','forgotten.forgotten_at 2: “é”,	\ 
=1+1 ‍🧭');
CREATE TABLE import_batch (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name TEXT NOT NULL, 
	report TEXT NOT NULL, 
	imported_at TEXT NOT NULL, 
	undone_at TEXT
);
INSERT INTO "import_batch" VALUES(3,'import_batch.name 0: “é”,	\ 
=1+1 ‍🧭','import_batch.report 0: “é”,	\ 
=1+1 ‍🧭','import_batch.imported_at 0: “é”,	\ 
=1+1 ‍🧭','import_batch.undone_at 0: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "import_batch" VALUES(7,'import_batch.name 1: “é”,	\ 
=1+1 ‍🧭','import_batch.report 1: “é”,	\ 
=1+1 ‍🧭','import_batch.imported_at 1: “é”,	\ 
=1+1 ‍🧭',NULL);
INSERT INTO "import_batch" VALUES(20,'import_batch.name 2: “é”,	\ 
=1+1 ‍🧭','import_batch.report 2: “é”,	\ 
=1+1 ‍🧭','import_batch.imported_at 2: “é”,	\ 
=1+1 ‍🧭','import_batch.undone_at 2: “é”,	\ 
=1+1 ‍🧭');
CREATE TABLE import_change (
	id INTEGER NOT NULL, 
	batch_id INTEGER NOT NULL, 
	person_id INTEGER, 
	field TEXT NOT NULL, 
	"before" TEXT, 
	"after" TEXT, 
	CONSTRAINT pk_import_change PRIMARY KEY (id), 
	CONSTRAINT fk_import_change_batch_id FOREIGN KEY(batch_id) REFERENCES import_batch (id) ON DELETE CASCADE, 
	CONSTRAINT fk_import_change_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "import_change" VALUES(3,3,3,'import_change.field 0: “é”,	\ 
=1+1 ‍🧭','import_change.before 0: “é”,	\ 
=1+1 ‍🧭','import_change.after 0: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "import_change" VALUES(7,7,NULL,'import_change.field 1: “é”,	\ 
=1+1 ‍🧭',NULL,NULL);
INSERT INTO "import_change" VALUES(20,20,20,'import_change.field 2: “é”,	\ 
=1+1 ‍🧭','import_change.before 2: “é”,	\ 
=1+1 ‍🧭','import_change.after 2: “é”,	\ 
=1+1 ‍🧭');
CREATE TABLE me (
	id INTEGER NOT NULL, 
	body TEXT NOT NULL, 
	written_at TEXT NOT NULL, 
	CONSTRAINT pk_me PRIMARY KEY (id)
);
INSERT INTO "me" VALUES(3,'me.body 0: “é”,	\ 
=1+1 ‍🧭','me.written_at 0: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "me" VALUES(7,'me.body 1: “é”,	\ 
=1+1 ‍🧭','me.written_at 1: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "me" VALUES(20,'me.body 2: “é”,	\ 
=1+1 ‍🧭','me.written_at 2: “é”,	\ 
=1+1 ‍🧭');
CREATE TABLE mention (
	person_id INTEGER NOT NULL, 
	signal_key TEXT NOT NULL, 
	other_id INTEGER NOT NULL, 
	CONSTRAINT pk_mention PRIMARY KEY (person_id, signal_key), 
	CONSTRAINT fk_mention_other_id FOREIGN KEY(other_id) REFERENCES person (id) ON DELETE CASCADE, 
	CONSTRAINT fk_mention_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "mention" VALUES(3,'mention.signal_key 0: “é”,	\ 
=1+1 ‍🧭',3);
INSERT INTO "mention" VALUES(7,'mention.signal_key 1: “é”,	\ 
=1+1 ‍🧭',7);
INSERT INTO "mention" VALUES(20,'mention.signal_key 2: “é”,	\ 
=1+1 ‍🧭',20);
CREATE TABLE note (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	"key" TEXT, 
	prospect_id INTEGER, 
	text TEXT NOT NULL, 
	closeness INTEGER, 
	relation TEXT DEFAULT '' NOT NULL, 
	last_contact TEXT, 
	rejected TEXT DEFAULT '[]' NOT NULL, 
	signals TEXT DEFAULT '[]' NOT NULL, 
	written_at TEXT NOT NULL, 
	current BOOLEAN NOT NULL, batch_id INTEGER, 
	CONSTRAINT pk_note PRIMARY KEY (id), 
	CONSTRAINT fk_note_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, 
	CONSTRAINT fk_note_prospect_id FOREIGN KEY(prospect_id) REFERENCES person (id) ON DELETE SET NULL, 
	CONSTRAINT uq_note_key UNIQUE ("key")
);
INSERT INTO "note" VALUES(3,3,'note.key 0: “é”,	\ 
=1+1 ‍🧭',3,'note.text 0: “é”,	\ 
=1+1 ‍🧭',5,'note.relation 0: “é”,	\ 
=1+1 ‍🧭','note.last_contact 0: “é”,	\ 
=1+1 ‍🧭','note.rejected 0: “é”,	\ 
=1+1 ‍🧭','note.signals 0: “é”,	\ 
=1+1 ‍🧭','note.written_at 0: “é”,	\ 
=1+1 ‍🧭',0,12);
INSERT INTO "note" VALUES(7,7,NULL,NULL,'note.text 1: “é”,	\ 
=1+1 ‍🧭',NULL,'note.relation 1: “é”,	\ 
=1+1 ‍🧭',NULL,'note.rejected 1: “é”,	\ 
=1+1 ‍🧭','note.signals 1: “é”,	\ 
=1+1 ‍🧭','note.written_at 1: “é”,	\ 
=1+1 ‍🧭',1,NULL);
INSERT INTO "note" VALUES(20,20,'note.key 2: “é”,	\ 
=1+1 ‍🧭',20,'note.text 2: “é”,	\ 
=1+1 ‍🧭',7,'note.relation 2: “é”,	\ 
=1+1 ‍🧭','note.last_contact 2: “é”,	\ 
=1+1 ‍🧭','note.rejected 2: “é”,	\ 
=1+1 ‍🧭','note.signals 2: “é”,	\ 
=1+1 ‍🧭','note.written_at 2: “é”,	\ 
=1+1 ‍🧭',0,14);
CREATE TABLE open_key (
	key_sha256 TEXT NOT NULL, 
	expires_at TEXT NOT NULL, 
	CONSTRAINT pk_open_key PRIMARY KEY (key_sha256)
);
INSERT INTO "open_key" VALUES('open_key.key_sha256 0: “é”,	\ 
=1+1 ‍🧭','open_key.expires_at 0: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "open_key" VALUES('open_key.key_sha256 1: “é”,	\ 
=1+1 ‍🧭','open_key.expires_at 1: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "open_key" VALUES('open_key.key_sha256 2: “é”,	\ 
=1+1 ‍🧭','open_key.expires_at 2: “é”,	\ 
=1+1 ‍🧭');
CREATE TABLE pairing (
	id INTEGER NOT NULL, 
	origin TEXT NOT NULL, 
	label TEXT NOT NULL, 
	token_sha256 TEXT NOT NULL, 
	paired_at TEXT NOT NULL, 
	revoked_at TEXT, 
	CONSTRAINT pk_pairing PRIMARY KEY (id), 
	CONSTRAINT uq_pairing_token_sha256 UNIQUE (token_sha256)
);
INSERT INTO "pairing" VALUES(3,'pairing.origin 0: “é”,	\ 
=1+1 ‍🧭','pairing.label 0: “é”,	\ 
=1+1 ‍🧭','pairing.token_sha256 0: “é”,	\ 
=1+1 ‍🧭','pairing.paired_at 0: “é”,	\ 
=1+1 ‍🧭','pairing.revoked_at 0: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "pairing" VALUES(7,'pairing.origin 1: “é”,	\ 
=1+1 ‍🧭','pairing.label 1: “é”,	\ 
=1+1 ‍🧭','pairing.token_sha256 1: “é”,	\ 
=1+1 ‍🧭','pairing.paired_at 1: “é”,	\ 
=1+1 ‍🧭',NULL);
INSERT INTO "pairing" VALUES(20,'pairing.origin 2: “é”,	\ 
=1+1 ‍🧭','pairing.label 2: “é”,	\ 
=1+1 ‍🧭','pairing.token_sha256 2: “é”,	\ 
=1+1 ‍🧭','pairing.paired_at 2: “é”,	\ 
=1+1 ‍🧭','pairing.revoked_at 2: “é”,	\ 
=1+1 ‍🧭');
CREATE TABLE pairing_code (
	id INTEGER NOT NULL, 
	code_sha256 TEXT NOT NULL, 
	expires_at TEXT NOT NULL, 
	tries_left INTEGER NOT NULL, 
	CONSTRAINT pk_pairing_code PRIMARY KEY (id)
);
INSERT INTO "pairing_code" VALUES(3,'pairing_code.code_sha256 0: “é”,	\ 
=1+1 ‍🧭','pairing_code.expires_at 0: “é”,	\ 
=1+1 ‍🧭',3);
INSERT INTO "pairing_code" VALUES(7,'pairing_code.code_sha256 1: “é”,	\ 
=1+1 ‍🧭','pairing_code.expires_at 1: “é”,	\ 
=1+1 ‍🧭',4);
INSERT INTO "pairing_code" VALUES(20,'pairing_code.code_sha256 2: “é”,	\ 
=1+1 ‍🧭','pairing_code.expires_at 2: “é”,	\ 
=1+1 ‍🧭',5);
CREATE TABLE person (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name TEXT NOT NULL, 
	headline TEXT, 
	company TEXT, 
	url TEXT, 
	urn TEXT, 
	degree INTEGER, 
	known BOOLEAN DEFAULT 0 NOT NULL, 
	logs_imported BOOLEAN DEFAULT 0 NOT NULL, 
	corrected TEXT DEFAULT '[]' NOT NULL, 
	added_at TEXT NOT NULL
, tags TEXT DEFAULT '[]' NOT NULL, country TEXT, tone TEXT, language TEXT, decision_maker BOOLEAN, batch_id INTEGER);
INSERT INTO "person" VALUES(3,'person.name 0: “é”,	\ 
=1+1 ‍🧭','person.headline 0: “é”,	\ 
=1+1 ‍🧭','person.company 0: “é”,	\ 
=1+1 ‍🧭','person.url 0: “é”,	\ 
=1+1 ‍🧭','person.urn 0: “é”,	\ 
=1+1 ‍🧭',6,0,1,'person.corrected 0: “é”,	\ 
=1+1 ‍🧭','person.added_at 0: “é”,	\ 
=1+1 ‍🧭','person.tags 0: “é”,	\ 
=1+1 ‍🧭','person.country 0: “é”,	\ 
=1+1 ‍🧭','person.tone 0: “é”,	\ 
=1+1 ‍🧭','person.language 0: “é”,	\ 
=1+1 ‍🧭',0,16);
INSERT INTO "person" VALUES(7,'person.name 1: “é”,	\ 
=1+1 ‍🧭',NULL,NULL,NULL,NULL,NULL,1,0,'person.corrected 1: “é”,	\ 
=1+1 ‍🧭','person.added_at 1: “é”,	\ 
=1+1 ‍🧭','person.tags 1: “é”,	\ 
=1+1 ‍🧭',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "person" VALUES(20,'person.name 2: “é”,	\ 
=1+1 ‍🧭','person.headline 2: “é”,	\ 
=1+1 ‍🧭','person.company 2: “é”,	\ 
=1+1 ‍🧭','person.url 2: “é”,	\ 
=1+1 ‍🧭','person.urn 2: “é”,	\ 
=1+1 ‍🧭',8,0,1,'person.corrected 2: “é”,	\ 
=1+1 ‍🧭','person.added_at 2: “é”,	\ 
=1+1 ‍🧭','person.tags 2: “é”,	\ 
=1+1 ‍🧭','person.country 2: “é”,	\ 
=1+1 ‍🧭','person.tone 2: “é”,	\ 
=1+1 ‍🧭','person.language 2: “é”,	\ 
=1+1 ‍🧭',0,18);
CREATE TABLE person_merge (
	id INTEGER NOT NULL, 
	kept_id INTEGER NOT NULL, 
	gone_id INTEGER NOT NULL, 
	gone_name TEXT NOT NULL, 
	rows TEXT NOT NULL, 
	merged_at TEXT NOT NULL, 
	CONSTRAINT pk_person_merge PRIMARY KEY (id), 
	CONSTRAINT fk_person_merge_kept_id FOREIGN KEY(kept_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "person_merge" VALUES(3,3,2,'person_merge.gone_name 0: “é”,	\ 
=1+1 ‍🧭','person_merge.rows 0: “é”,	\ 
=1+1 ‍🧭','person_merge.merged_at 0: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "person_merge" VALUES(7,7,3,'person_merge.gone_name 1: “é”,	\ 
=1+1 ‍🧭','person_merge.rows 1: “é”,	\ 
=1+1 ‍🧭','person_merge.merged_at 1: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "person_merge" VALUES(20,20,4,'person_merge.gone_name 2: “é”,	\ 
=1+1 ‍🧭','person_merge.rows 2: “é”,	\ 
=1+1 ‍🧭','person_merge.merged_at 2: “é”,	\ 
=1+1 ‍🧭');
CREATE TABLE reading (
	id INTEGER NOT NULL, 
	prospect_id INTEGER NOT NULL, 
	url TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	relation TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	total INTEGER, 
	complete BOOLEAN, 
	read_at TEXT NOT NULL, 
	CONSTRAINT pk_reading PRIMARY KEY (id), 
	CONSTRAINT fk_reading_prospect_id FOREIGN KEY(prospect_id) REFERENCES person (id) ON DELETE CASCADE, 
	CONSTRAINT uq_reading_prospect_id_digest UNIQUE (prospect_id, digest)
);
INSERT INTO "reading" VALUES(3,3,'reading.url 0: “é”,	\ 
=1+1 ‍🧭','reading.kind 0: “é”,	\ 
=1+1 ‍🧭','reading.relation 0: “é”,	\ 
=1+1 ‍🧭','reading.digest 0: “é”,	\ 
=1+1 ‍🧭',6,0,'reading.read_at 0: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "reading" VALUES(7,7,'reading.url 1: “é”,	\ 
=1+1 ‍🧭','reading.kind 1: “é”,	\ 
=1+1 ‍🧭','reading.relation 1: “é”,	\ 
=1+1 ‍🧭','reading.digest 1: “é”,	\ 
=1+1 ‍🧭',NULL,NULL,'reading.read_at 1: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "reading" VALUES(20,20,'reading.url 2: “é”,	\ 
=1+1 ‍🧭','reading.kind 2: “é”,	\ 
=1+1 ‍🧭','reading.relation 2: “é”,	\ 
=1+1 ‍🧭','reading.digest 2: “é”,	\ 
=1+1 ‍🧭',8,0,'reading.read_at 2: “é”,	\ 
=1+1 ‍🧭');
CREATE TABLE rule (
	person_id INTEGER NOT NULL, 
	not_before TEXT, 
	most_a_year INTEGER, 
	cool_down INTEGER, 
	ask_twice BOOLEAN DEFAULT 0 NOT NULL, 
	written_at TEXT NOT NULL, 
	CONSTRAINT pk_rule PRIMARY KEY (person_id), 
	CONSTRAINT fk_rule_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "rule" VALUES(3,'rule.not_before 0: “é”,	\ 
=1+1 ‍🧭',2,3,1,'rule.written_at 0: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "rule" VALUES(7,NULL,NULL,NULL,0,'rule.written_at 1: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "rule" VALUES(20,'rule.not_before 2: “é”,	\ 
=1+1 ‍🧭',4,5,1,'rule.written_at 2: “é”,	\ 
=1+1 ‍🧭');
CREATE TABLE setting (
	name TEXT NOT NULL, 
	body TEXT NOT NULL, 
	written_at TEXT NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY (name)
);
INSERT INTO "setting" VALUES('setting.name 0: “é”,	\ 
=1+1 ‍🧭','setting.body 0: “é”,	\ 
=1+1 ‍🧭','setting.written_at 0: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "setting" VALUES('setting.name 1: “é”,	\ 
=1+1 ‍🧭','setting.body 1: “é”,	\ 
=1+1 ‍🧭','setting.written_at 1: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "setting" VALUES('setting.name 2: “é”,	\ 
=1+1 ‍🧭','setting.body 2: “é”,	\ 
=1+1 ‍🧭','setting.written_at 2: “é”,	\ 
=1+1 ‍🧭');
CREATE TABLE shown (
	reading_id INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	person_id INTEGER, 
	name TEXT NOT NULL, 
	name_quality TEXT NOT NULL, 
	CONSTRAINT pk_shown PRIMARY KEY (reading_id, place), 
	CONSTRAINT fk_shown_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, 
	CONSTRAINT fk_shown_reading_id FOREIGN KEY(reading_id) REFERENCES reading (id) ON DELETE CASCADE
);
INSERT INTO "shown" VALUES(3,3,3,'shown.name 0: “é”,	\ 
=1+1 ‍🧭','shown.name_quality 0: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "shown" VALUES(7,7,NULL,'shown.name 1: “é”,	\ 
=1+1 ‍🧭','shown.name_quality 1: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "shown" VALUES(20,20,20,'shown.name 2: “é”,	\ 
=1+1 ‍🧭','shown.name_quality 2: “é”,	\ 
=1+1 ‍🧭');
CREATE TABLE sighting (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	field TEXT NOT NULL, 
	value TEXT NOT NULL, 
	url TEXT NOT NULL, 
	first_seen TEXT NOT NULL, 
	last_seen TEXT NOT NULL, batch_id INTEGER, 
	CONSTRAINT pk_sighting PRIMARY KEY (id), 
	CONSTRAINT fk_sighting_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE, 
	CONSTRAINT uq_sighting_person_id_field_value UNIQUE (person_id, field, value)
);
INSERT INTO "sighting" VALUES(3,3,'sighting.field 0: “é”,	\ 
=1+1 ‍🧭','sighting.value 0: “é”,	\ 
=1+1 ‍🧭','sighting.url 0: “é”,	\ 
=1+1 ‍🧭','sighting.first_seen 0: “é”,	\ 
=1+1 ‍🧭','sighting.last_seen 0: “é”,	\ 
=1+1 ‍🧭',7);
INSERT INTO "sighting" VALUES(7,7,'sighting.field 1: “é”,	\ 
=1+1 ‍🧭','sighting.value 1: “é”,	\ 
=1+1 ‍🧭','sighting.url 1: “é”,	\ 
=1+1 ‍🧭','sighting.first_seen 1: “é”,	\ 
=1+1 ‍🧭','sighting.last_seen 1: “é”,	\ 
=1+1 ‍🧭',NULL);
INSERT INTO "sighting" VALUES(20,20,'sighting.field 2: “é”,	\ 
=1+1 ‍🧭','sighting.value 2: “é”,	\ 
=1+1 ‍🧭','sighting.url 2: “é”,	\ 
=1+1 ‍🧭','sighting.first_seen 2: “é”,	\ 
=1+1 ‍🧭','sighting.last_seen 2: “é”,	\ 
=1+1 ‍🧭',9);
CREATE TABLE template (
	language TEXT NOT NULL, 
	tone TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	subject TEXT DEFAULT '' NOT NULL, 
	text TEXT NOT NULL, 
	written_at TEXT NOT NULL, 
	CONSTRAINT pk_template PRIMARY KEY (language, tone, kind)
);
INSERT INTO "template" VALUES('template.language 0: “é”,	\ 
=1+1 ‍🧭','template.tone 0: “é”,	\ 
=1+1 ‍🧭','template.kind 0: “é”,	\ 
=1+1 ‍🧭','template.subject 0: “é”,	\ 
=1+1 ‍🧭','template.text 0: “é”,	\ 
=1+1 ‍🧭','template.written_at 0: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "template" VALUES('template.language 1: “é”,	\ 
=1+1 ‍🧭','template.tone 1: “é”,	\ 
=1+1 ‍🧭','template.kind 1: “é”,	\ 
=1+1 ‍🧭','template.subject 1: “é”,	\ 
=1+1 ‍🧭','template.text 1: “é”,	\ 
=1+1 ‍🧭','template.written_at 1: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "template" VALUES('template.language 2: “é”,	\ 
=1+1 ‍🧭','template.tone 2: “é”,	\ 
=1+1 ‍🧭','template.kind 2: “é”,	\ 
=1+1 ‍🧭','template.subject 2: “é”,	\ 
=1+1 ‍🧭','template.text 2: “é”,	\ 
=1+1 ‍🧭','template.written_at 2: “é”,	\ 
=1+1 ‍🧭');
CREATE TABLE tie_answer (
	mutual_id INTEGER NOT NULL, 
	prospect_id INTEGER NOT NULL, 
	answer TEXT NOT NULL, 
	answered_at TEXT NOT NULL, 
	CONSTRAINT pk_tie_answer PRIMARY KEY (mutual_id, prospect_id), 
	CONSTRAINT fk_tie_answer_mutual_id FOREIGN KEY(mutual_id) REFERENCES person (id) ON DELETE CASCADE, 
	CONSTRAINT fk_tie_answer_prospect_id FOREIGN KEY(prospect_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "tie_answer" VALUES(3,7,'tie_answer.answer 0: “é”,	\ 
=1+1 ‍🧭','tie_answer.answered_at 0: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "tie_answer" VALUES(7,20,'tie_answer.answer 1: “é”,	\ 
=1+1 ‍🧭','tie_answer.answered_at 1: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "tie_answer" VALUES(20,3,'tie_answer.answer 2: “é”,	\ 
=1+1 ‍🧭','tie_answer.answered_at 2: “é”,	\ 
=1+1 ‍🧭');
CREATE TABLE triage (
	id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	answer TEXT NOT NULL, 
	note_id INTEGER, 
	note_before INTEGER, 
	answered_at TEXT NOT NULL, 
	undone_at TEXT, 
	CONSTRAINT pk_triage PRIMARY KEY (id), 
	CONSTRAINT fk_triage_note_id FOREIGN KEY(note_id) REFERENCES note (id) ON DELETE SET NULL, 
	CONSTRAINT fk_triage_person_id FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
INSERT INTO "triage" VALUES(3,3,'triage.answer 0: “é”,	\ 
=1+1 ‍🧭',3,4,'triage.answered_at 0: “é”,	\ 
=1+1 ‍🧭','triage.undone_at 0: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "triage" VALUES(7,7,'triage.answer 1: “é”,	\ 
=1+1 ‍🧭',NULL,NULL,'triage.answered_at 1: “é”,	\ 
=1+1 ‍🧭',NULL);
INSERT INTO "triage" VALUES(20,20,'triage.answer 2: “é”,	\ 
=1+1 ‍🧭',20,6,'triage.answered_at 2: “é”,	\ 
=1+1 ‍🧭','triage.undone_at 2: “é”,	\ 
=1+1 ‍🧭');
CREATE TABLE visit (
	id INTEGER NOT NULL, 
	token_sha256 TEXT NOT NULL, 
	begun_at TEXT NOT NULL, 
	last_seen_at TEXT NOT NULL, 
	ended_at TEXT, 
	CONSTRAINT pk_visit PRIMARY KEY (id), 
	CONSTRAINT uq_visit_token_sha256 UNIQUE (token_sha256)
);
INSERT INTO "visit" VALUES(3,'visit.token_sha256 0: “é”,	\ 
=1+1 ‍🧭','visit.begun_at 0: “é”,	\ 
=1+1 ‍🧭','visit.last_seen_at 0: “é”,	\ 
=1+1 ‍🧭','visit.ended_at 0: “é”,	\ 
=1+1 ‍🧭');
INSERT INTO "visit" VALUES(7,'visit.token_sha256 1: “é”,	\ 
=1+1 ‍🧭','visit.begun_at 1: “é”,	\ 
=1+1 ‍🧭','visit.last_seen_at 1: “é”,	\ 
=1+1 ‍🧭',NULL);
INSERT INTO "visit" VALUES(20,'visit.token_sha256 2: “é”,	\ 
=1+1 ‍🧭','visit.begun_at 2: “é”,	\ 
=1+1 ‍🧭','visit.last_seen_at 2: “é”,	\ 
=1+1 ‍🧭','visit.ended_at 2: “é”,	\ 
=1+1 ‍🧭');
CREATE INDEX ix_alias_person_id ON alias (person_id);
CREATE INDEX ix_ask_introducer_id ON ask (introducer_id);
CREATE INDEX ix_ask_prospect_id ON ask (prospect_id);
CREATE INDEX ix_contact_person_id_on ON contact (person_id, "on");
CREATE INDEX ix_favour_person_id ON favour (person_id);
CREATE INDEX ix_mention_other_id ON mention (other_id);
CREATE INDEX ix_note_person_id_id ON note (person_id, id);
CREATE INDEX ix_reading_digest ON reading (digest);
CREATE INDEX ix_tie_answer_prospect_id ON tie_answer (prospect_id);
CREATE INDEX ix_shown_person_id ON shown (person_id);
CREATE INDEX ix_person_name ON person (name);
CREATE INDEX ix_contact_occasion ON contact (occasion);
CREATE UNIQUE INDEX uq_ask_key ON ask ("key");
CREATE UNIQUE INDEX uq_favour_key ON favour ("key");
CREATE INDEX ix_ask_step_ask_id_id ON ask_step (ask_id, id);
CREATE UNIQUE INDEX uq_ask_step_key ON ask_step ("key");
CREATE INDEX ix_import_change_batch_id ON import_change (batch_id);
CREATE INDEX ix_import_change_person_id ON import_change (person_id);
CREATE INDEX ix_apart_high_id ON apart (high_id);
CREATE INDEX ix_person_merge_kept_id ON person_merge (kept_id);
CREATE INDEX ix_triage_person_id ON triage (person_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('change',20);
INSERT INTO "sqlite_sequence" VALUES('import_batch',20);
INSERT INTO "sqlite_sequence" VALUES('person',20);
COMMIT;
