/* Every way in which a compiler uses the x87 unit: numbers in memory have all of its formats. */
typedef long double extended;

extended mix(extended x, extended y, int n, long q, short s, float *f, double *d)
{
    extended r = x * y + n - q / x * s;
    if (r < y)
        r = -r;
    r += *f + *d * 3.0L;
    *f = (float)(r - y);
    *d = (double)(y / r);
    return r > x ? __builtin_fabsl(r) : __builtin_sqrtl(r);
}

long to_long(extended x) { return (long)x; }
int to_int(extended x) { return (int)x; }
short to_short(extended x) { return (short)x; }
long round_to_long(extended x) { return __builtin_lrintl(x); }
unsigned long to_unsigned(extended x) { return (unsigned long)x; }
extended from_unsigned(unsigned long x) { return x; }

int order(extended x, extended y)
{
    return x < y ? 1 : x == y ? 2 : __builtin_isnan(x) ? 3 : 4;
}

extended constants(extended x) { return (x + 1.0L) * 3.14159265358979323846264338L + 0.0L; }
extended choose(extended a, extended b, int c) { return c ? a : b; }

extended sum(extended *p, int n)
{
    extended t = 0;
    for (int i = 0; i < n; i++)
        t += p[i] * p[i] / 2 - p[n - i] / (p[i] - t);
    return t;
}

extended functions(extended x, extended y)
{
    return __builtin_sinl(x) + __builtin_cosl(y) + __builtin_atan2l(y, x)
        + __builtin_remainderl(x, y) + __builtin_rintl(x);
}
