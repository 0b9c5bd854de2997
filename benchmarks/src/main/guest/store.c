/* SPDX-License-Identifier: Apache-2.0 */
#include "store.h"

void reply_text(struct reply *to, const char *text)
{
	while (*text && to->at < to->end)
		*to->at++ = (u8)*text++;
}

static void reply_number_line(struct reply *to, char kind, u64 value)
{
	if (to->end - to->at < 24)
		return;
	*to->at++ = (u8)kind;
	to->at += format_decimal((char *)to->at, value);
	*to->at++ = '\r';
	*to->at++ = '\n';
}

void reply_bulk(struct reply *to, const u8 *data, u32 length)
{
	reply_number_line(to, '$', length);
	if (to->end - to->at < (s64)length + 2)
		return;
	memcpy(to->at, data, length);
	to->at += length;
	*to->at++ = '\r';
	*to->at++ = '\n';
}

void reply_integer(struct reply *to, s64 value)
{
	reply_number_line(to, ':', (u64)value);
}

/* Strings */

static void string_start(struct store_object *object)
{
	object->u.string.length = 0;
}

static int string_read(struct store_object *object, struct reply *to)
{
	reply_bulk(to, object->u.string.bytes, object->u.string.length);
	return 0;
}

static int string_size(struct store_object *object)
{
	return (int)object->u.string.length;
}

static u64 string_digest(struct store_object *object, u64 h)
{
	return hash_bytes(h, object->u.string.bytes, object->u.string.length);
}

static void string_clear(struct store_object *object)
{
	object->u.string.length = 0;
	object->u.string.bytes[0] = 0;
}

/* Integers, kept as such and written out when read */

static void integer_start(struct store_object *object)
{
	object->u.integer = 0;
}

static int integer_read(struct store_object *object, struct reply *to)
{
	char digits[24];

	reply_bulk(to, (const u8 *)digits, format_decimal(digits, (u64)object->u.integer));
	return 0;
}

static int integer_size(struct store_object *object)
{
	char digits[24];

	return (int)format_decimal(digits, (u64)object->u.integer);
}

static u64 integer_digest(struct store_object *object, u64 h)
{
	return mix64(h ^ (u64)object->u.integer);
}

/* Hashes: few fields, searched in order */

static void hash_start(struct store_object *object)
{
	object->u.hash_value.count = 0;
}

static int hash_field(struct store_object *object, const struct argument *name)
{
	u8 key[8] = { 0 };

	if (name->length > 8)
		return -EINVAL;
	memcpy(key, name->text, name->length);
	for (u32 i = 0; i < object->u.hash_value.count; i++)
		if (!memcmp(object->u.hash_value.names[i], key, 8))
			return (int)i;
	return -ENOENT;
}

static int hash_read(struct store_object *object, struct reply *to)
{
	reply_integer(to, object->u.hash_value.count);
	return 1;
}

static int hash_size(struct store_object *object)
{
	return (int)object->u.hash_value.count;
}

static u64 hash_digest(struct store_object *object, u64 h)
{
	for (u32 i = 0; i < object->u.hash_value.count; i++)
		h = hash_bytes(h, object->u.hash_value.values[i], object->u.hash_value.lengths[i]);
	return h;
}

/* Lists: a ring that forgets its oldest element when it is full */

static void list_start(struct store_object *object)
{
	object->u.list.head = 0;
	object->u.list.count = 0;
}

static int list_read(struct store_object *object, struct reply *to)
{
	u32 i = object->u.list.head;

	reply_bulk(to, object->u.list.values[i], object->u.list.count ? object->u.list.lengths[i] : 0);
	return 0;
}

static int list_size(struct store_object *object)
{
	return (int)object->u.list.count;
}

static u64 list_digest(struct store_object *object, u64 h)
{
	for (u32 n = 0; n < object->u.list.count; n++) {
		u32 i = (object->u.list.head + n) % STORE_FIELDS;

		h = hash_bytes(h, object->u.list.values[i], object->u.list.lengths[i]);
	}
	return h;
}

static const struct store_type store_types[] = {
	[TYPE_STRING] = { "string", string_start, string_read, string_size, string_digest, string_clear },
	[TYPE_INTEGER] = { "integer", integer_start, integer_read, integer_size, integer_digest, integer_start },
	[TYPE_HASH] = { "hash", hash_start, hash_read, hash_size, hash_digest, hash_start },
	[TYPE_LIST] = { "list", list_start, list_read, list_size, list_digest, list_start }
};

void store_init(struct store *store)
{
	for (u32 i = 0; i < STORE_BUCKETS; i++)
		list_init(&store->buckets[i]);
	list_init(&store->free);
	for (u32 i = 0; i < STORE_KEYS; i++)
		list_add_tail(&store->objects[i].link, &store->free);
}

static struct store_object *store_find(struct store *store, const struct argument *key)
{
	u32 hash = hash_name((const char *)key->text, key->length);
	struct list_head *bucket = &store->buckets[hash % STORE_BUCKETS];

	list_for_each (object, bucket, struct store_object, link)
		if (object->hash == hash && object->key_length == key->length &&
		    !memcmp(object->key, key->text, key->length))
			return object;
	return NULL;
}

/* Finds or makes the object of a key; an object of another type is only replaced if told so. */
static struct store_object *store_need(struct store *store, const struct argument *key, u32 type, u32 replace)
{
	struct store_object *object = store_find(store, key);

	if (object && object->type != &store_types[type]) {
		if (!replace)
			return NULL;
		object->type->clear(object);
		object->type = &store_types[type];
		object->type->start(object);
	}
	if (object || list_empty(&store->free) || key->length > sizeof object->key)
		return object;
	object = list_first(&store->free, struct store_object, link);
	list_del(&object->link);
	object->hash = hash_name((const char *)key->text, key->length);
	object->key_length = key->length;
	memcpy(object->key, key->text, key->length);
	list_add(&object->link, &store->buckets[object->hash % STORE_BUCKETS]);
	object->type = &store_types[type];
	object->type->start(object);
	store->used++;
	return object;
}

u64 store_digest(struct store *store)
{
	u64 h = store->used;

	for (u32 i = 0; i < STORE_BUCKETS; i++)
		list_for_each (object, &store->buckets[i], struct store_object, link)
			h = object->type->digest(object, h);
	return h;
}

/* Commands */

static void command_get(struct store *store, struct reply *to)
{
	struct store_object *object = store_find(store, &store->arguments[1]);

	if (!object)
		reply_text(to, "$-1\r\n");
	else if (object->type->read(object, to) < 0)
		reply_text(to, "-ERR unreadable\r\n");
}

static void command_set(struct store *store, struct reply *to)
{
	const struct argument *value = &store->arguments[2];
	struct store_object *object = store_need(store, &store->arguments[1], TYPE_STRING, 1);

	if (!object || value->length > STORE_VALUE) {
		reply_text(to, "-ERR no room\r\n");
		return;
	}
	object->u.string.length = value->length;
	memcpy(object->u.string.bytes, value->text, value->length);
	reply_text(to, "+OK\r\n");
}

static void command_append(struct store *store, struct reply *to)
{
	const struct argument *value = &store->arguments[2];
	struct store_object *object = store_need(store, &store->arguments[1], TYPE_STRING, 0);

	if (!object || object->u.string.length + value->length > STORE_VALUE) {
		reply_text(to, "-ERR no room\r\n");
		return;
	}
	memcpy(object->u.string.bytes + object->u.string.length, value->text, value->length);
	object->u.string.length += value->length;
	reply_integer(to, object->u.string.length);
}

static void command_incrby(struct store *store, struct reply *to)
{
	struct store_object *object = store_need(store, &store->arguments[1], TYPE_INTEGER, 0);
	u32 used;

	if (!object) {
		reply_text(to, "-ERR not an integer\r\n");
		return;
	}
	object->u.integer += (s64)parse_decimal((const char *)store->arguments[2].text, store->arguments[2].length, &used);
	reply_integer(to, object->u.integer);
}

static void command_hset(struct store *store, struct reply *to)
{
	const struct argument *name = &store->arguments[2], *value = &store->arguments[3];
	struct store_object *object = store_need(store, &store->arguments[1], TYPE_HASH, 0);
	int at;

	if (!object || value->length > STORE_FIELD || name->length > 8) {
		reply_text(to, "-ERR no room\r\n");
		return;
	}
	at = hash_field(object, name);
	if (at < 0 && object->u.hash_value.count == STORE_FIELDS) {
		reply_text(to, "-ERR no room\r\n");
		return;
	}
	reply_integer(to, at < 0);
	if (at < 0) {
		at = (int)object->u.hash_value.count++;
		memset(object->u.hash_value.names[at], 0, 8);
		memcpy(object->u.hash_value.names[at], name->text, name->length);
	}
	object->u.hash_value.lengths[at] = (u8)value->length;
	memcpy(object->u.hash_value.values[at], value->text, value->length);
}

static void command_hget(struct store *store, struct reply *to)
{
	struct store_object *object = store_find(store, &store->arguments[1]);
	int at = object && object->type == &store_types[TYPE_HASH] ? hash_field(object, &store->arguments[2]) : -ENOENT;

	if (at < 0)
		reply_text(to, "$-1\r\n");
	else
		reply_bulk(to, object->u.hash_value.values[at], object->u.hash_value.lengths[at]);
}

static void command_lpush(struct store *store, struct reply *to)
{
	const struct argument *value = &store->arguments[2];
	struct store_object *object = store_need(store, &store->arguments[1], TYPE_LIST, 0);

	if (!object || value->length > STORE_FIELD) {
		reply_text(to, "-ERR no room\r\n");
		return;
	}
	object->u.list.head = (object->u.list.head + STORE_FIELDS - 1) % STORE_FIELDS;
	if (object->u.list.count < STORE_FIELDS)
		object->u.list.count++;
	object->u.list.lengths[object->u.list.head] = (u8)value->length;
	memcpy(object->u.list.values[object->u.list.head], value->text, value->length);
	reply_integer(to, object->u.list.count);
}

static void command_size(struct store *store, struct reply *to)
{
	struct store_object *object = store_find(store, &store->arguments[1]);

	reply_integer(to, object ? object->type->size(object) : 0);
}

static void command_exists(struct store *store, struct reply *to)
{
	reply_integer(to, store_find(store, &store->arguments[1]) != NULL);
}

static void command_del(struct store *store, struct reply *to)
{
	struct store_object *object = store_find(store, &store->arguments[1]);

	reply_integer(to, object != NULL);
	if (object) {
		object->type->clear(object);
		list_del(&object->link);
		list_add_tail(&object->link, &store->free);
		store->used--;
	}
}

struct store_command {
	char name[8];
	u32 arguments, writes;
	void (*execute)(struct store *store, struct reply *to);
};

static const struct store_command store_commands[] = {
	{ "GET", 2, 0, command_get },	    { "SET", 3, 1, command_set },     { "APPEND", 3, 1, command_append },
	{ "INCRBY", 3, 1, command_incrby }, { "HSET", 4, 1, command_hset },   { "HGET", 3, 0, command_hget },
	{ "LPUSH", 3, 1, command_lpush },   { "LLEN", 2, 0, command_size },   { "STRLEN", 2, 0, command_size },
	{ "EXISTS", 2, 0, command_exists }, { "DEL", 2, 1, command_del },     { "LINDEX", 2, 0, command_get }
};

/* Parses one command: "*count", then "$length" and that many bytes for each argument. Returns its length or 0. */
static u32 store_parse(struct store *store, const u8 *text, u32 length)
{
	u32 at = 1, used, count;

	if (length < 4 || text[0] != '*')
		return 0;
	count = (u32)parse_decimal((const char *)text + at, length - at, &used);
	at += used + 2;
	if (!count || count > ARRAY_SIZE(store->arguments))
		return 0;
	for (u32 i = 0; i < count; i++) {
		u32 bytes;

		if (at + 4 > length || text[at] != '$')
			return 0;
		bytes = (u32)parse_decimal((const char *)text + at + 1, length - at - 1, &used);
		at += 1 + used + 2;
		if (at + bytes + 2 > length)
			return 0;
		store->arguments[i].text = text + at;
		store->arguments[i].length = bytes;
		at += bytes + 2;
	}
	store->argument_count = count;
	return at;
}

/* Executes the first command of a text; returns how much of the text that was, 0 if it is not whole yet. */
u32 store_execute(struct store *store, const u8 *text, u32 length, struct reply *to, u32 *writes)
{
	const struct argument *name = &store->arguments[0];
	u32 used = store_parse(store, text, length);

	*writes = 0;
	if (!used)
		return 0;
	for (u32 i = 0; i < ARRAY_SIZE(store_commands); i++) {
		const struct store_command *command = &store_commands[i];

		if (string_length(command->name) != name->length || memcmp(command->name, name->text, name->length))
			continue;
		if (command->arguments != store->argument_count)
			break;
		*writes = command->writes;
		command->execute(store, to);
		return used;
	}
	reply_text(to, "-ERR unknown command\r\n");
	return used;
}
