/* SPDX-License-Identifier: Apache-2.0 */
/* The page cache: a hash of (mapping, index), two LRU lists, write-back and reclaim through the mapping's operations. */
#include "fs.h"

#define CACHE_PAGES 112u	/* fewer than the files have, so that reclaim has work */
#define CACHE_BUCKETS 256u

static u8 cache_memory[CACHE_PAGES * PAGE_SIZE];
static struct page cache_pages[CACHE_PAGES];
static struct list_head cache_hash[CACHE_BUCKETS];
static struct list_head cache_free, cache_active, cache_inactive;
static u32 cache_lock;		/* guards hash, lists, references and dirtiness */

void page_cache_start(void)
{
	list_init(&cache_free);
	list_init(&cache_active);
	list_init(&cache_inactive);
	for (u32 i = 0; i < CACHE_BUCKETS; i++)
		list_init(&cache_hash[i]);
	for (u32 i = 0; i < CACHE_PAGES; i++) {
		list_init(&cache_pages[i].hash_link);
		cache_pages[i].data = cache_memory + (u64)i * PAGE_SIZE;
		list_add_tail(&cache_pages[i].lru, &cache_free);
	}
}

static struct list_head *cache_bucket(const struct address_space *mapping, u32 index)
{
	u64 h = ((u64)mapping >> 6) * 0x9e3779b97f4a7c15ul + index * 0x85ebca6bul;

	return &cache_hash[(h >> 24) % CACHE_BUCKETS];
}

static struct page *cache_find(const struct address_space *mapping, u32 index)
{
	struct list_head *bucket = cache_bucket(mapping, index);

	list_for_each (page, bucket, struct page, hash_link)
		if (page->mapping == mapping && page->index == index)
			return page;
	return NULL;
}

/* A second use moves a page to the active list, so that one pass over a large file does not push out the rest. */
static void cache_touch(struct page *page)
{
	if (page->flags & PAGE_REFERENCED) {
		list_del(&page->lru);
		list_add(&page->lru, &cache_active);
	}
	page->flags |= PAGE_REFERENCED;
}

static void cache_detach(struct page *page)
{
	list_del(&page->hash_link);
	list_del(&page->lru);
	page->mapping->page_count--;
	page->mapping = NULL;
	page->flags = 0;
	list_add_tail(&page->lru, &cache_free);
}

/* Writes one dirty page whose reference the caller holds; called and left with the lock held, which it drops between. */
static int cache_write_page(struct worker *w, struct page *page)
{
	struct address_space *mapping = page->mapping;
	int error;

	page->flags = (page->flags & ~PAGE_DIRTY) | PAGE_WRITEBACK;
	spin_unlock(&cache_lock);
	error = mapping->ops->writepage(w, page);
	spin_lock(&cache_lock);
	page->flags &= ~PAGE_WRITEBACK;
	if (error)
		mapping->error = 1;
	return error;
}

static void cache_refill_inactive(void)
{
	for (u32 n = 0; n < 16 && !list_empty(&cache_active); n++) {
		struct page *page = list_last(&cache_active, struct page, lru);

		list_del(&page->lru);
		page->flags &= ~PAGE_REFERENCED;
		list_add(&page->lru, &cache_inactive);
	}
}

/* Frees at least one page, writing it first if it is dirty. */
static void cache_reclaim(struct worker *w)
{
	struct list_head *p;

	spin_lock(&cache_lock);
	if (list_empty(&cache_inactive))
		cache_refill_inactive();
	for (p = cache_inactive.prev; p != &cache_inactive;) {
		struct page *page = container_of(p, struct page, lru);

		p = p->prev;
		if (page->references || page->flags & PAGE_WRITEBACK)
			continue;
		if (page->flags & PAGE_DIRTY) {
			page->references++;
			cache_write_page(w, page);
			page->references--;
			break;
		}
		if (page->mapping->ops->releasepage(page)) {
			cache_detach(page);
			break;
		}
	}
	if (p == &cache_inactive)
		cache_refill_inactive();
	spin_unlock(&cache_lock);
}

/* Returns the page with a reference; *fresh is set for the one caller that must fill a new page. */
static struct page *cache_get(struct worker *w, struct address_space *mapping, u32 index, int *fresh)
{
	for (;;) {
		struct page *page;

		spin_lock(&cache_lock);
		page = cache_find(mapping, index);
		*fresh = 0;
		if (page) {
			cache_touch(page);
			page->references++;
			spin_unlock(&cache_lock);
			return page;
		}
		if (!list_empty(&cache_free)) {
			page = list_first(&cache_free, struct page, lru);
			list_del(&page->lru);
			page->mapping = mapping;
			page->index = index;
			page->references = 1;
			page->flags = 0;
			mapping->page_count++;
			list_add(&page->hash_link, cache_bucket(mapping, index));
			list_add(&page->lru, &cache_inactive);
			spin_unlock(&cache_lock);
			*fresh = 1;
			return page;
		}
		spin_unlock(&cache_lock);
		cache_reclaim(w);
	}
}

static void page_set(struct page *page, u32 flags)
{
	spin_lock(&cache_lock);
	page->flags |= flags;
	spin_unlock(&cache_lock);
}

void page_put(struct page *page)
{
	spin_lock(&cache_lock);
	page->references--;
	/* A page that could not be read is of no use to anybody. */
	if (!page->references && page->flags & PAGE_ERROR)
		cache_detach(page);
	spin_unlock(&cache_lock);
}

struct page *page_read(struct worker *w, struct address_space *mapping, u32 index, int *error)
{
	int fresh;
	struct page *page = cache_get(w, mapping, index, &fresh);

	*error = 0;
	if (fresh) {
		*error = mapping->ops->readpage(w, page);
		page_set(page, *error ? PAGE_ERROR : PAGE_UPTODATE);
	}
	while (!(READ_ONCE(page->flags) & (PAGE_UPTODATE | PAGE_ERROR)))
		schedule();
	if (page->flags & PAGE_ERROR) {
		page_put(page);
		if (!*error)
			*error = -EIO;
		return NULL;
	}
	return page;
}

/* For a writer that replaces the whole page: a new page comes zeroed instead of read. */
struct page *page_grab(struct worker *w, struct address_space *mapping, u32 index)
{
	int fresh;
	struct page *page = cache_get(w, mapping, index, &fresh);

	if (fresh) {
		memset(page->data, 0, PAGE_SIZE);
		page_set(page, PAGE_UPTODATE);
	}
	while (!(READ_ONCE(page->flags) & (PAGE_UPTODATE | PAGE_ERROR)))
		schedule();
	return page;
}

void page_mark_dirty(struct page *page)
{
	page_set(page, PAGE_DIRTY);
}

/* Writes all dirty pages of a mapping and waits for those that somebody else is writing. */
int page_cache_write_back(struct worker *w, struct address_space *mapping)
{
	u32 pages = (u32)((mapping->host->size + PAGE_SIZE - 1) >> PAGE_SHIFT);
	int error = 0;

	for (u32 index = 0; index < pages; index++) {
		struct page *page;

		spin_lock(&cache_lock);
		page = cache_find(mapping, index);
		while (page && page->flags & PAGE_WRITEBACK) {
			spin_unlock(&cache_lock);
			schedule();
			spin_lock(&cache_lock);
			page = cache_find(mapping, index);
		}
		if (page && page->flags & PAGE_DIRTY) {
			int result;

			page->references++;
			result = cache_write_page(w, page);
			page->references--;
			if (result)
				error = result;
		}
		spin_unlock(&cache_lock);
	}
	return error;
}

/* Drops all pages from index `first` on, waiting for their users. */
void page_cache_truncate(struct worker *w, struct address_space *mapping, u32 first)
{
	(void)w;
	for (u32 index = first; index < FILE_BLOCKS && READ_ONCE(mapping->page_count); index++) {
		struct page *page;

		spin_lock(&cache_lock);
		while ((page = cache_find(mapping, index)) && (page->references || page->flags & PAGE_WRITEBACK)) {
			spin_unlock(&cache_lock);
			schedule();
			spin_lock(&cache_lock);
		}
		if (page)
			cache_detach(page);
		spin_unlock(&cache_lock);
	}
}

/* The flusher: writes up to `count` dirty pages from the cold end of the inactive list. */
u32 page_cache_flush_some(struct worker *w, u32 count)
{
	u32 written = 0;

	while (written < count) {
		struct page *found = NULL;

		spin_lock(&cache_lock);
		for (struct list_head *p = cache_inactive.prev; p != &cache_inactive && !found; p = p->prev) {
			struct page *page = container_of(p, struct page, lru);

			if (page->flags & PAGE_DIRTY && !(page->flags & PAGE_WRITEBACK))
				found = page;
		}
		if (found) {
			found->references++;
			cache_write_page(w, found);
			found->references--;
			written++;
		}
		spin_unlock(&cache_lock);
		if (!found)
			break;
	}
	return written;
}
