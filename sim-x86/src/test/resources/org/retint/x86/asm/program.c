/* What GCC prints for this covers jump tables, strings, bss, commons, calls through thunks. */
typedef unsigned long u64;
typedef unsigned int u32;

struct operations {
    int (*open)(void *, int);
    long (*read)(void *, char *, u64);
};

struct object {
    const struct operations *operations;
    struct object *next;
    u64 state[8];
    char name[16];
};

static struct object pool[32];
static u64 counter;
u32 exported = 7;
int uninitialised;
static const char *const words[] = {"zero", "one", "two", "three", "a \"quoted\"\ttab"};
static volatile u32 lock;

static int first_open(void *p, int flags)
{
    struct object *o = p;
    o->state[flags & 7] += 3;
    return flags < 0 ? -flags : flags;
}

static long first_read(void *p, char *to, u64 n)
{
    struct object *o = p;
    for (u64 i = 0; i < n; i++)
        to[i] = o->name[i & 15];
    return (long)n;
}

static const struct operations first = {first_open, first_read};

__attribute__((noinline)) int dispatch(struct object *o, int what)
{
    switch (what) {
    case 0: return o->operations->open(o, 1);
    case 1: return (int)o->operations->read(o, o->name, 4);
    case 2: counter++; return 2;
    case 3: exported ^= 0x55; return 3;
    case 4: return (int)(counter % 10);
    case 5: return (int)(counter / 7) - 9;
    case 6: return words[what & 3][0];
    case 7: __sync_fetch_and_add(&lock, 1); return 1;
    case 9: __builtin_trap();
    default: return -1;
    }
}

u64 hash(const unsigned char *p, u64 n)
{
    u64 h = 0xcbf29ce484222325UL;
    while (n--) {
        h ^= *p++;
        h *= 0x100000001b3UL;
        h = h << 13 | h >> 51;
    }
    return h;
}

static __attribute__((cold, noinline)) void complain(const char *text)
{
    for (; *text; text++)
        asm volatile("outb %%al, %%dx" : : "a"(*text), "d"(0x3f8));
}

int run(int n)
{
    int sum = 0;
    for (int i = 0; i < n; i++) {
        struct object *o = &pool[i & 31];
        o->operations = &first;
        o->next = &pool[(i + 1) & 31];
        sum += dispatch(o, i % 11);
        if (sum < -1000)
            complain(words[i % 5]);
        if (o->next->state[0] > 100 && (short)sum != (signed char)i)
            sum -= (int)hash((unsigned char *)o->name, 16);
    }
    asm volatile("lock; incl %0\n\t1: pause\n\tjnz 1b" : "+m"(lock));
    return sum + uninitialised + (int)__builtin_bswap32(exported) + __builtin_ctz(n | 1);
}
