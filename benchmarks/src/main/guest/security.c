/* SPDX-License-Identifier: Apache-2.0 */
/* The hook lists of the security modules. */
#include "security.h"

struct security_entry {
	const struct security_entry *next;
	union {
		void *any;
#define SECURITY_UNION(name, parameters, arguments) int(*name) parameters;
		SECURITY_HOOKS(SECURITY_UNION)
	} call;
};

static struct {
#define SECURITY_HEAD(name, parameters, arguments) struct security_entry *name;
	SECURITY_HOOKS(SECURITY_HEAD)
} security_heads;

static struct security_entry security_entries[96];
static u32 security_entries_used;

static void security_append(struct security_entry **head, void *function)
{
	struct security_entry *entry;

	if (!function)
		return;
	entry = &security_entries[security_entries_used++];
	entry->call.any = function;
	entry->next = NULL;
	while (*head)
		head = (struct security_entry **)&(*head)->next;
	*head = entry;
}

void security_register(const struct security_module *module)
{
#define SECURITY_APPEND(name, parameters, arguments) security_append(&security_heads.name, (void *)module->name);
	SECURITY_HOOKS(SECURITY_APPEND)
}

#define SECURITY_DEFINE(name, parameters, arguments)                                                                  \
	int security_##name parameters                                                                                \
	{                                                                                                             \
		for (const struct security_entry *e = security_heads.name; e; e = e->next) {                          \
			int error = e->call.name arguments;                                                           \
			if (error)                                                                                    \
				return error;                                                                         \
		}                                                                                                     \
		return 0;                                                                                             \
	}
SECURITY_HOOKS(SECURITY_DEFINE)

/* One module when told so, else all; the order is that of registration. */
void security_start(u32 modules)
{
	security_register(&security_capability);
	if (modules == 1)
		return;
	security_register(&security_label);
	security_register(&security_path);
	security_register(&security_measure);
}
