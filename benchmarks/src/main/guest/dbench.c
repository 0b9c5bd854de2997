/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A file server that executes scripts of file operations, as a load file for dbench has them: one line an operation. The
 * client writes a script and the result that each line must have, from its own model of every file; the server parses
 * and executes the lines on four file systems and answers with results, digests of the data read among them.
 */
#include "subsystems.h"
#include "dbench_server.c"

static void script(struct bench_worker *bench, const char *name, const struct operation_arguments *a, s64 expected)
{
	const u32 numbers[5] = { a->handle, a->fs, a->file, a->offset, a->length };
	char *p;

	if (bench->line_count == LINES) {
		worker_fail();
		return;
	}
	p = text_append(bench->text, name);
	for (u32 i = 0; i < 5; i++)
		p = text_append_number(text_append(p, " "), numbers[i]);
	bench->text = text_append(p, "\n");
	bench->lines[bench->line_count].expected = expected;
	bench->lines[bench->line_count++].result = -EIO;
}

/* The digest that reading `count` blocks must give. The model's versions are those at the end of the script, so a
 * script never reads a block before it writes it. */
static s64 bench_digest(struct worker *w, struct bench_worker *bench, u32 fs, u32 file, u32 block, u32 count)
{
	for (u32 i = 0; i < count; i++)
		content_fill(w->reply + (u64)i * BLOCK,
			     bench_identity(w, fs, file, block + i, bench->models[fs][file].versions[block + i]), 0, BLOCK);
	return (s64)(hash_bytes((u64)count * BLOCK, w->reply, count * BLOCK) >> 1);
}

#define ARGUMENTS(...) (&(const struct operation_arguments){ __VA_ARGS__ })

static void script_read(struct worker *w, struct bench_worker *bench, u32 fs, u32 file, u64 dice)
{
	struct file_model *model = &bench->models[fs][file];
	u32 size = model->blocks * BLOCK;

	if (!model->exists) {
		script(bench, "NTOpenX", ARGUMENTS(0, fs, file, model->renamed), -ENOENT);
		script(bench, "QueryPath", ARGUMENTS(0, fs, file, model->renamed), -ENOENT);
		return;
	}
	script(bench, "NTOpenX", ARGUMENTS(0, fs, file, model->renamed), 0);
	script(bench, "QueryFile", ARGUMENTS(0, fs, file), size);
	for (u32 n = 0; n < 2 && model->blocks; n++, dice >>= 8) {
		u32 block = (u32)dice % model->blocks, count = 1 + (u32)(dice >> 4) % (model->blocks - block);

		script(bench, "ReadX", ARGUMENTS(0, fs, file, block * BLOCK, count * BLOCK),
		       bench_digest(w, bench, fs, file, block, count));
	}
	script(bench, "Close", ARGUMENTS(0, fs, file), 0);
}

static void script_write(struct worker *w, struct bench_worker *bench, u32 fs, u32 file, u64 dice)
{
	struct file_model *model = &bench->models[fs][file];
	u32 fresh = dice % 4 == 0, block, count;

	if (fresh)
		model->blocks = 0;
	model->exists = 1;
	script(bench, "NTCreateX", ARGUMENTS(0, fs, file, model->renamed, fresh), 0);
	block = (u32)(dice >> 4) % (model->blocks + 1);
	count = 1 + (u32)(dice >> 12) % 5;
	if (block + count > BLOCKS)
		count = BLOCKS - block;
	if (!count) {
		block = 0;
		count = 2;
	}
	for (u32 i = 0; i < count; i++)
		model->versions[block + i] = ++bench->next_version;
	if (model->blocks < block + count)
		model->blocks = block + count;
	if (dice >> 20 & 1)
		script(bench, "LockX", ARGUMENTS(0, fs, file, 0, 1), 0);
	script(bench, "WriteX", ARGUMENTS(0, fs, file, block * BLOCK, count * BLOCK), count * BLOCK);
	if (dice >> 20 & 1)
		script(bench, "LockX", ARGUMENTS(0, fs, file, 0, 0), 0);
	if ((dice >> 21 & 3) == 0)
		script(bench, "Flush", ARGUMENTS(0, fs, file), 0);
	script(bench, "ReadX", ARGUMENTS(0, fs, file, block * BLOCK, count * BLOCK),
	       bench_digest(w, bench, fs, file, block, count));
	script(bench, "Close", ARGUMENTS(0, fs, file), 0);
	script(bench, "QueryPath", ARGUMENTS(0, fs, file, model->renamed), (s64)model->blocks * BLOCK);
}

/* Renames, removes or cuts a file, and asks whether it worked. */
static void script_names(struct bench_worker *bench, u32 fs, u32 file, u64 dice)
{
	struct file_model *model = &bench->models[fs][file];
	u32 kind = dice % 4;

	if (!model->exists) {
		script(bench, "Unlink", ARGUMENTS(0, fs, file, model->renamed), -ENOENT);
	} else if (kind <= 1) {
		script(bench, "Rename", ARGUMENTS(0, fs, file, model->renamed), 0);
		script(bench, "QueryPath", ARGUMENTS(0, fs, file, model->renamed), -ENOENT);
		model->renamed ^= 1;
		script(bench, "QueryPath", ARGUMENTS(0, fs, file, model->renamed), (s64)model->blocks * BLOCK);
	} else if (kind == 2) {
		script(bench, "Unlink", ARGUMENTS(0, fs, file, model->renamed), 0);
		script(bench, "QueryPath", ARGUMENTS(0, fs, file, model->renamed), -ENOENT);
		model->exists = model->blocks = 0;
	} else {
		model->blocks = (u32)(dice >> 8) % (model->blocks + 1);
		script(bench, "SetSize", ARGUMENTS(0, fs, file, model->renamed, model->blocks * BLOCK), 0);
		script(bench, "QueryPath", ARGUMENTS(0, fs, file, model->renamed), (s64)model->blocks * BLOCK);
	}
	script(bench, "QueryFs", ARGUMENTS(0, fs, file, model->renamed), model->exists ? (s64)PAGE_SIZE : -ENOENT);
}

static void script_find(struct worker *w, struct bench_worker *bench, u32 fs)
{
	u64 sum = 0;
	u32 found = 0;

	for (u32 file = 0; file < FILES; file++) {
		u32 cut;

		if (!bench->models[fs][file].exists)
			continue;
		cut = bench_directory(w->path, w, fs);
		bench_path(w->path, w, fs, file, bench->models[fs][file].renamed);
		found++;
		sum += mix64(hash_name(w->path + cut + 1, string_length(w->path + cut + 1)));
	}
	script(bench, "Find", ARGUMENTS(0, fs), (s64)((sum + found) >> 1));
}

/* Copies from the packed share; the copy is read as what the share holds, then overwritten to be known by the model. */
static void script_copy(struct worker *w, struct bench_worker *bench, u32 fs, u32 file, u64 dice)
{
	struct file_model *model = &bench->models[fs][file];
	u32 from = (u32)(dice >> 8) % PACK_FILES, block = (u32)(dice >> 16) % PACK_FILE_BLOCKS;
	u32 count = PACK_FILE_BLOCKS - block;

	script(bench, "NTOpenX", ARGUMENTS(1, FS_PACK, from), 0);
	script(bench, "NTCreateX", ARGUMENTS(2, fs, file, model->renamed, 1), 0);
	script(bench, "Copy", ARGUMENTS(1, FS_PACK, from, block * BLOCK, count * BLOCK), count * BLOCK);
	script(bench, "ReadX", ARGUMENTS(2, fs, file, 0, count * BLOCK),
	       bench_digest(w, bench, FS_PACK, from, block, count));
	script(bench, "Close", ARGUMENTS(1, FS_PACK, from), 0);
	model->exists = 1;
	model->blocks = count;
	for (u32 i = 0; i < count; i++)
		model->versions[i] = ++bench->next_version;
	script(bench, "WriteX", ARGUMENTS(2, fs, file, 0, count * BLOCK), count * BLOCK);
	script(bench, "Close", ARGUMENTS(2, fs, file), 0);
}

void mix_start(struct worker *w)
{
	pack_add(0, "", MODE_DIRECTORY | 0555, NULL, 0);
	pack_add(1, "share", MODE_DIRECTORY | 0555, NULL, 0);
	for (u32 file = 0; file < PACK_FILES; file++) {
		for (u32 block = 0; block < PACK_FILE_BLOCKS; block++)
			content_fill(w->work + (u64)block * BLOCK, bench_identity(w, FS_PACK, file, block, 0), 0, BLOCK);
		bench_path(w->path, w, FS_PACK, file, 0);
		/* Past "/pack/share/". */
		pack_add(2, w->path + 12, MODE_FILE | 0444, w->work, PACK_FILE_BLOCKS * BLOCK);
	}
	if (vfs_mount(w, "pack", &pack_fs, NULL))
		worker_fail();
}

static void bench_prepare(struct worker *w, struct bench_worker *bench)
{
	int error;

	for (u32 file = 0; file < PACK_FILES; file++) {
		bench->models[FS_PACK][file].exists = 1;
		bench->models[FS_PACK][file].blocks = PACK_FILE_BLOCKS;
	}
	text_append_number(text_append(w->path, "/ram/c"), w->id);
	error = vfs_mkdir(w, w->path);
	text_append_number(text_append(w->path, "/log/c"), w->id);
	error |= vfs_mkdir(w, w->path);
	if (error)
		worker_fail();
	bench->ready = 1;
}

u64 mix_request(struct worker *w, u64 index)
{
	struct bench_worker *bench = &bench_workers[w->id];
	u64 dice, digest = index;
	u32 fs, file, kind;

	worker_begin(w, index);
	if (!bench->ready)
		bench_prepare(w, bench);
	bench->text = (char *)w->request;
	bench->line_count = 0;
	dice = worker_random(w);
	fs = w->phase % 3;
	if (dice % 4 == 0)
		fs = (u32)(dice >> 8) % 3;
	file = (u32)(dice >> 16) % FILES;
	kind = (u32)(dice >> 24) % 16;
	if (kind < 5)
		script_write(w, bench, fs, file, dice >> 32);
	else if (kind < 9)
		script_read(w, bench, fs, file, dice >> 32);
	else if (kind < 11)
		script_names(bench, fs, file, dice >> 32);
	else if (kind < 13)
		script_find(w, bench, kind == 11 ? fs : (u32)(dice >> 40) % FS_COUNT);
	else if (kind == 13)
		script_read(w, bench, FS_PACK, file % PACK_FILES, dice >> 32);
	else if (kind == 14)
		script_copy(w, bench, fs, file, dice >> 32);
	else
		script(bench, "Sync", ARGUMENTS(0, dice >> 40 & 3), 0);
	bench_serve(w, bench, (const char *)w->request, (u32)(bench->text - (char *)w->request));
	for (u32 i = 0; i < bench->line_count; i++) {
		if (bench->lines[i].result != bench->lines[i].expected)
			worker_fail();
		digest = mix64(digest ^ (u64)bench->lines[i].result);
	}
	return digest;
}
