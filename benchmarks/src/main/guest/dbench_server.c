/* SPDX-License-Identifier: Apache-2.0 */
/* The server of the dbench mix: parses and executes scripts of file operations. */

enum {
	FS_RAM, FS_LOG, FS_VEIL, FS_PACK, FS_COUNT,
	FILES = 7, BLOCKS = 9, BLOCK = 1000, LINES = 24, HANDLES = 4, PACK_FILES = 6, PACK_FILE_BLOCKS = 5
};

/* What the client knows of a file: blocks of 1000 bytes, each of some version. */
struct file_model {
	u32 exists, blocks, renamed;
	u32 versions[BLOCKS];
};

struct script_line {
	s64 expected, result;
};

struct bench_worker {
	struct file_model models[FS_COUNT][FILES];
	struct file *handles[HANDLES];
	struct script_line lines[LINES];
	char *text;		/* end of the script so far */
	u32 line_count, ready, next_version;
};

static struct bench_worker bench_workers[MAX_WORKERS];

static u64 bench_identity(const struct worker *w, u32 fs, u32 file, u32 block, u32 version)
{
	u32 owner = fs == FS_PACK ? 99 : w->id;

	return mix64(workload_seed + ((u64)owner << 48 | (u64)fs << 40 | (u64)file << 32 | block << 24)) + version;
}

/* Directories: "/ram/c1/", "/log/c1/"; veil has none, so names there start with the client's. */
static void bench_path(char *to, const struct worker *w, u32 fs, u32 file, u32 renamed)
{
	static const char *const start[FS_COUNT] = { "/ram/c", "/log/c", "/veil/c", "/pack/share/c" };

	to = text_append_number(text_append(to, start[fs]), fs == FS_PACK ? 0 : w->id);
	to = text_append(to, fs < FS_VEIL ? "/f" : "f");
	text_append(text_append_number(to, file), renamed ? ".bak" : ".dat");
}

/* The server: executes one parsed line. */

struct operation_arguments {
	u32 handle, fs, file, offset, length;
};

struct operation {
	const char *name;
	s64 (*execute)(struct worker *w, struct bench_worker *bench, const struct operation_arguments *a);
};

static s64 open_with(struct worker *w, struct bench_worker *bench, const struct operation_arguments *a, u32 flags)
{
	int error;

	bench_path(w->path, w, a->fs, a->file, a->offset);
	bench->handles[a->handle] = vfs_open(w, w->path, flags, &error);
	return bench->handles[a->handle] ? 0 : error;
}

static s64 operation_open(struct worker *w, struct bench_worker *bench, const struct operation_arguments *a)
{
	return open_with(w, bench, a, a->fs == FS_PACK ? OPEN_READ : OPEN_READ | OPEN_WRITE);
}

static s64 operation_create(struct worker *w, struct bench_worker *bench, const struct operation_arguments *a)
{
	return open_with(w, bench, a, OPEN_READ | OPEN_WRITE | OPEN_CREATE | (a->length ? OPEN_TRUNCATE : 0));
}

static s64 operation_close(struct worker *w, struct bench_worker *bench, const struct operation_arguments *a)
{
	struct file *file = bench->handles[a->handle];

	bench->handles[a->handle] = NULL;
	return file ? vfs_close(w, file) : -EINVAL;
}

static s64 operation_read(struct worker *w, struct bench_worker *bench, const struct operation_arguments *a)
{
	struct file *file = bench->handles[a->handle];
	s64 n;

	if (!file)
		return -EINVAL;
	n = vfs_seek(w, file, a->offset, 0);
	if (n >= 0)
		n = vfs_read(w, file, w->reply, a->length);
	return n < 0 ? n : (s64)(hash_bytes((u64)n, w->reply, (u32)n) >> 1);
}

/* The payload of a write follows in the client's buffer. */
static s64 operation_write(struct worker *w, struct bench_worker *bench, const struct operation_arguments *a)
{
	struct file *file = bench->handles[a->handle];
	u32 block = a->offset / BLOCK;
	s64 n;

	if (!file)
		return -EINVAL;
	for (u32 at = 0; at < a->length; at += BLOCK, block++)
		content_fill(w->work + at, bench_identity(w, a->fs, a->file, block,
							  bench->models[a->fs][a->file].versions[block]), 0, BLOCK);
	n = vfs_seek(w, file, a->offset, 0);
	return n < 0 ? n : vfs_write(w, file, w->work, a->length);
}

static s64 operation_flush(struct worker *w, struct bench_worker *bench, const struct operation_arguments *a)
{
	return bench->handles[a->handle] ? vfs_fsync(w, bench->handles[a->handle]) : -EINVAL;
}

static s64 operation_lock(struct worker *w, struct bench_worker *bench, const struct operation_arguments *a)
{
	return bench->handles[a->handle] ? vfs_lock(w, bench->handles[a->handle], a->length) : -EINVAL;
}

static s64 operation_query_file(struct worker *w, struct bench_worker *bench, const struct operation_arguments *a)
{
	struct attributes attributes;
	int error = bench->handles[a->handle] ? vfs_fstat(w, bench->handles[a->handle], &attributes) : -EINVAL;

	return error ? error : (s64)attributes.size;
}

static s64 operation_query_path(struct worker *w, struct bench_worker *bench, const struct operation_arguments *a)
{
	struct attributes attributes;
	int error;

	(void)bench;
	bench_path(w->path, w, a->fs, a->file, a->offset);
	error = vfs_stat(w, w->path, &attributes);
	return error ? error : (s64)attributes.size;
}

static s64 operation_query_fs(struct worker *w, struct bench_worker *bench, const struct operation_arguments *a)
{
	struct fs_statistics statistics;
	int error;

	(void)bench;
	bench_path(w->path, w, a->fs, a->file, a->offset);
	error = vfs_statfs(w, w->path, &statistics);
	return error ? error : (s64)statistics.block_size;
}

static s64 operation_unlink(struct worker *w, struct bench_worker *bench, const struct operation_arguments *a)
{
	(void)bench;
	bench_path(w->path, w, a->fs, a->file, a->offset);
	return vfs_unlink(w, w->path);
}

static s64 operation_rename(struct worker *w, struct bench_worker *bench, const struct operation_arguments *a)
{
	(void)bench;
	bench_path(w->path, w, a->fs, a->file, a->offset);
	bench_path(w->path2, w, a->fs, a->file, !a->offset);
	return vfs_rename(w, w->path, w->path2);
}

static s64 operation_set_size(struct worker *w, struct bench_worker *bench, const struct operation_arguments *a)
{
	(void)bench;
	bench_path(w->path, w, a->fs, a->file, a->offset);
	return vfs_truncate(w, w->path, a->length);
}

struct find_context {
	struct dir_context ctx;
	const char *prefix;
	u32 prefix_length, found;
	u64 sum;
};

/* Adds up the names that match "prefix*"; the order of a directory is its file system's own affair. */
static int find_name(struct dir_context *ctx, const char *name, u32 length, u32 number)
{
	struct find_context *find = container_of(ctx, struct find_context, ctx);

	(void)number;
	if (length > find->prefix_length && !memcmp(name, find->prefix, find->prefix_length)) {
		find->found++;
		find->sum += mix64(hash_name(name, length));
	}
	return 0;
}

/* For stacks that show only the first few: a page of a directory listing. */
static int count_names(struct dir_context *ctx, const char *name, u32 length, u32 number)
{
	struct find_context *find = container_of(ctx, struct find_context, ctx);

	(void)name;
	(void)number;
	find->found += length != 0;
	return find->found >= 2;
}

static u32 bench_directory(char *path, const struct worker *w, u32 fs)
{
	u32 cut = 0;

	bench_path(path, w, fs, 0, 0);
	for (u32 i = 0; path[i]; i++)
		if (path[i] == '/')
			cut = i;
	path[cut] = 0;
	return cut;
}

static s64 operation_find(struct worker *w, struct bench_worker *bench, const struct operation_arguments *a)
{
	struct find_context find = { { find_name, 0 }, NULL, 0, 0, 0 }, first = { { count_names, 0 }, NULL, 0, 0, 0 };
	char prefix[8];
	struct file *file;
	int error;

	(void)bench;
	text_append(text_append_number(text_append(prefix, "c"), a->fs == FS_PACK ? 0 : w->id), "f");
	find.prefix = a->fs < FS_VEIL ? "f" : prefix;
	find.prefix_length = string_length(find.prefix);
	bench_directory(w->path, w, a->fs);
	file = vfs_open(w, w->path, OPEN_READ | OPEN_DIRECTORY, &error);
	if (!file)
		return error;
	error = vfs_iterate(w, file, &first.ctx);
	if (!error)
		error = vfs_iterate(w, file, &find.ctx);
	vfs_close(w, file);
	return error ? error : (s64)((find.sum + find.found) >> 1);
}

static int copy_piece(struct worker *w, void *to, const void *data, u32 length)
{
	return (int)vfs_write(w, to, data, length);
}

/* A copy on the server's side: handle to handle + 1. */
static s64 operation_copy(struct worker *w, struct bench_worker *bench, const struct operation_arguments *a)
{
	struct file *from = bench->handles[a->handle], *to = bench->handles[a->handle + 1];

	if (!from || !to)
		return -EINVAL;
	vfs_seek(w, from, a->offset, 0);
	vfs_seek(w, to, 0, 0);
	return vfs_splice(w, from, a->length, copy_piece, to);
}

static s64 operation_sync(struct worker *w, struct bench_worker *bench, const struct operation_arguments *a)
{
	(void)bench;
	bench_directory(w->path, w, a->fs);
	return vfs_sync(w, w->path);
}

static const struct operation operations[] = {
	{ "NTCreateX", operation_create }, { "NTOpenX", operation_open }, { "Close", operation_close },
	{ "ReadX", operation_read }, { "WriteX", operation_write }, { "Flush", operation_flush },
	{ "LockX", operation_lock }, { "QueryFile", operation_query_file }, { "QueryPath", operation_query_path },
	{ "QueryFs", operation_query_fs }, { "Unlink", operation_unlink }, { "Rename", operation_rename },
	{ "SetSize", operation_set_size }, { "Find", operation_find }, { "Copy", operation_copy },
	{ "Sync", operation_sync }
};

static const struct operation *bench_find_operation(const char *name, u32 length)
{
	for (u32 i = 0; i < ARRAY_SIZE(operations); i++)
		if (string_length(operations[i].name) == length && !memcmp(operations[i].name, name, length))
			return &operations[i];
	return NULL;
}

/* Executes a script: a name and five numbers a line. */
static void bench_serve(struct worker *w, struct bench_worker *bench, const char *text, u32 length)
{
	u32 line = 0;

	for (u32 at = 0; at < length && line < bench->line_count; line++) {
		struct operation_arguments a;
		u32 *numbers[5] = { &a.handle, &a.fs, &a.file, &a.offset, &a.length };
		u32 n = 0, used;
		const struct operation *operation;

		while (at + n < length && text[at + n] != ' ')
			n++;
		operation = bench_find_operation(text + at, n);
		at += n;
		for (u32 i = 0; i < 5; i++) {
			at++;
			*numbers[i] = (u32)parse_decimal(text + at, length - at, &used);
			at += used;
		}
		at++;
		if (!operation || a.handle + 1 >= HANDLES || a.fs >= FS_COUNT || a.file >= FILES)
			bench->lines[line].result = -EINVAL;
		else
			bench->lines[line].result = operation->execute(w, bench, &a);
	}
}
