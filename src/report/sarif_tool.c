/* SPDX-License-Identifier: MIT */
/* What the log says about the tool: its rules with their help, its notifications, and the weaknesses (CWE) that the rules
 * are instances of. */
#include <string.h>

#include "report/pages.h"
#include "report/sarif.h"
#include "store/names.h"

#define CWE_VERSION "4.15"

/* number, name */
#define WEAKNESSES(X)                                                                                                  \
    X(401, "Missing Release of Memory after Effective Lifetime")                                                       \
    X(415, "Double Free")                                                                                              \
    X(459, "Incomplete Cleanup")                                                                                       \
    X(665, "Improper Initialization")                                                                                  \
    X(772, "Missing Release of Resource after Effective Lifetime")                                                     \
    X(908, "Use of Uninitialized Resource")

static const struct {
    const char *id, *number, *name;
} weaknesses[] = {
#define X(number, name) {"CWE-" #number, #number, name},
    WEAKNESSES(X)
#undef X
};
enum { N_WEAKNESSES = sizeof weaknesses / sizeof *weaknesses };

/* What GitHub and the viewers sort rules by; weaknesses as "CWE-401 CWE-772". */
static const struct {
    const char *weaknesses, *precision, *security_severity;
} meta[] = {
    [HS101] = {"CWE-401 CWE-772", "high", "5.5"}, [HS102] = {"CWE-401 CWE-772", "high", "5.5"},
    [HS103] = {"CWE-401 CWE-772", "high", "5.5"}, [HS104] = {"CWE-401 CWE-772", "high", "4.0"},
    [HS105] = {"CWE-415", "high", "7.8"},         [HS106] = {"CWE-908", "high", "7.8"},
    [HS107] = {"CWE-459", "high", "5.5"},         [HS108] = {"CWE-459", "high", "4.0"},
    [HS109] = {"CWE-459", "high", "5.5"},         [HS110] = {"CWE-459", "high", "5.5"},
    [HS111] = {"CWE-665", "high", "5.5"},         [HS120] = {"CWE-459", "medium", "1.0"},
    [HS121] = {"CWE-459", "medium", "1.0"},
};

int sarif_taxon(const char *cwe)
{
    for (int i = 0; i < N_WEAKNESSES; i++)
        if (strcmp(weaknesses[i].id, cwe) == 0)
            return i;
    return -1;
}

Json *sarif_taxonomy_reference(void)
{
    Json *reference = json_object();
    json_put_text(reference, "name", "CWE");
    json_put_int(reference, "index", 0);
    return reference;
}

Json *sarif_taxonomies(void)
{
    Json *list = json_array(), *cwe = json_push(list, json_object());
    json_put_text(cwe, "name", "CWE");
    json_put_text(cwe, "version", CWE_VERSION);
    json_put_text(cwe, "organization", "MITRE");
    json_put_text(cwe, "informationUri", "https://cwe.mitre.org/");
    json_put(cwe, "shortDescription", sarif_message("The MITRE Common Weakness Enumeration."));
    json_put_bool(cwe, "isComprehensive", false);
    Json *taxa = json_put(cwe, "taxa", json_array());
    for (int i = 0; i < N_WEAKNESSES; i++) {
        char uri[64];
        Json *taxon = json_push(taxa, json_object());
        json_put_text(taxon, "id", weaknesses[i].id);
        json_put_text(taxon, "name", weaknesses[i].name);
        json_put(taxon, "shortDescription", sarif_message(weaknesses[i].name));
        snprintf(uri, sizeof uri, "https://cwe.mitre.org/data/definitions/%s.html", weaknesses[i].number);
        json_put_text(taxon, "helpUri", uri);
    }
    return list;
}

/* "level" of reportingConfiguration and "problem.severity" of GitHub. */
static const char *problem_severity(Level level)
{
    return level == LEVEL_NOTE ? "recommendation" : level_text(level);
}

static void put_relationships(Json *rule, RuleId id)
{
    Json *list = json_put(rule, "relationships", json_array());
    for (int i = 0; i < N_WEAKNESSES; i++) {
        if (strstr(meta[id].weaknesses, weaknesses[i].id) == NULL)
            continue;
        Json *relationship = json_push(list, json_object());
        Json *target = json_put(relationship, "target", json_object());
        json_put_text(target, "id", weaknesses[i].id);
        json_put_int(target, "index", i);
        json_put(target, "toolComponent", sarif_taxonomy_reference());
        json_push(json_put(relationship, "kinds", json_array()), json_text("superset"));
    }
}

static void put_rule_properties(Json *rule, RuleId id)
{
    Json *properties = json_put(rule, "properties", json_object());
    Json *tags = json_put(properties, "tags", json_array());
    json_push(tags, json_text("security"));
    json_push(tags, json_text("reliability"));
    json_push(tags, json_text("windows-driver"));
    for (int i = 0; i < N_WEAKNESSES; i++) {
        char tag[32];
        snprintf(tag, sizeof tag, "external/cwe/cwe-%s", weaknesses[i].number);
        if (strstr(meta[id].weaknesses, weaknesses[i].id) != NULL)
            json_push(tags, json_text(tag));
    }
    json_put_text(properties, "precision", meta[id].precision);
    json_put_text(properties, "security-severity", meta[id].security_severity);
    json_put_text(properties, "problem.severity", problem_severity(rule_level(id)));
}

/* "cleanup-only-in-unload" -> "CleanupOnlyInUnload", the form that viewers expect of a name. */
static const char *pascal_case(Arena *arena, const char *name)
{
    char *text = arena_alloc(arena, strlen(name) + 1), *end = text;
    for (bool starts = true; *name != '\0'; name++) {
        if (*name != '-')
            *end++ = (char)(starts && *name >= 'a' && *name <= 'z' ? *name - 'a' + 'A' : *name);
        starts = *name == '-';
    }
    return text;
}

static Json *make_rule(Sarif *sarif, RuleId id)
{
    Arena *arena = sarif->data->arena;
    Json *rule = json_object();
    json_put_text(rule, "id", rule_id(id));
    json_put_text(rule, "name", pascal_case(arena, rule_name(id)));
    json_put(rule, "shortDescription", sarif_message(report_sentence(sarif->data, rule_summary(id))));
    const char *full = page_paragraph(id, "What it means", arena);
    json_put(rule, "fullDescription", sarif_message(*full == '\0' ? rule_summary(id) : full));
    json_put_text(rule, "helpUri", page_link(id, arena));
    Json *help = json_put(rule, "help", sarif_message(page_text(id, 0, arena)));
    json_put_text(help, "markdown", page_markdown(id));
    Json *configuration = json_put(rule, "defaultConfiguration", json_object());
    json_put_bool(configuration, "enabled", rule_level(id) != LEVEL_NOTE);
    json_put_text(configuration, "level", level_text(rule_level(id)));
    put_relationships(rule, id);
    put_rule_properties(rule, id);
    return rule;
}

static Json *make_notification_descriptor(Arena *arena, NoteKind kind)
{
    Json *descriptor = json_object();
    json_put_text(descriptor, "id", arena_printf(arena, "HS%d", note_id(kind)));
    json_put_text(descriptor, "name", pascal_case(arena, note_slug(kind)));
    const char *text = arena_printf(arena, "%s.", note_text(kind));
    const char *effect = note_is_incomplete(kind)
                             ? "The analysis of the driver is incomplete: silence on it is no proof."
                             : "The analysis went on with an assumption.";
    json_put(descriptor, "shortDescription", sarif_message(text));
    json_put(descriptor, "fullDescription", sarif_message(arena_printf(arena, "%s %s", text, effect)));
    json_put(descriptor, "help", sarif_message(arena_printf(arena, "%s %s", text, effect)));
    Json *configuration = json_put(descriptor, "defaultConfiguration", json_object());
    json_put_text(configuration, "level", note_is_incomplete(kind) ? "warning" : "note");
    return descriptor;
}

Json *sarif_tool(Sarif *sarif)
{
    Json *tool = json_object(), *driver = json_put(tool, "driver", json_object());
    json_put_text(driver, "name", "hindsight");
    json_put_text(driver, "version", sarif->data->run.version);
    json_put_text(driver, "semanticVersion", sarif->data->run.version);
    json_put(driver, "shortDescription",
             sarif_message("Says what a Windows driver leaves behind when DriverEntry fails or the driver unloads."));
    Json *rules = json_put(driver, "rules", json_array());
    for (int i = 0; i < N_RULES; i++)
        json_push(rules, make_rule(sarif, (RuleId)i));
    Json *notifications = json_put(driver, "notifications", json_array());
    for (int i = 0; i < N_NOTE_KINDS; i++)
        json_push(notifications, make_notification_descriptor(sarif->data->arena, (NoteKind)i));
    json_push(json_put(driver, "supportedTaxonomies", json_array()), sarif_taxonomy_reference());
    return tool;
}
