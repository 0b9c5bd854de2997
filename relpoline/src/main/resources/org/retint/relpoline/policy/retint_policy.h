// SPDX-License-Identifier: Apache-2.0
// Interface of a promotion policy, version 1; see docs/policies.md.
#ifndef RETINT_POLICY_H
#define RETINT_POLICY_H

typedef signed int i32;
typedef signed long long i64;
typedef unsigned long long u64;

#define RETINT_IMPORT(name) __attribute__((import_module("retint"), import_name(#name)))
#define RETINT_EXPORT(name) __attribute__((export_name(#name)))

#define RETINT_ABI_VERSION 1

// A site without a hot target: every call takes the slow path and is counted.
#define RETINT_NO_TARGET 0

// Fields of a sample.
enum {
    RETINT_SITE,            // number of the site
    RETINT_TARGET,          // address of the function called
    RETINT_CALLS,           // calls counted on all CPUs
    RETINT_MOST_ON_ONE_CPU, // the most of them that one CPU counted
    RETINT_PRESENT_TARGET,  // the site's hot target, or RETINT_NO_TARGET
    RETINT_COMPLETE         // 1 if every call was counted, 0 if only those that missed the hot target
};

RETINT_IMPORT(now) i64 retint_now(void);       // guest cycles
RETINT_IMPORT(random) i64 retint_random(void); // seeded
RETINT_IMPORT(sample) i64 retint_sample(i32 index, i32 field);

RETINT_EXPORT(abi_version) i32 abi_version(void);
RETINT_EXPORT(on_tick) void on_tick(i64 epoch, i32 samples);
RETINT_EXPORT(on_sample) void on_sample(i32 index);
RETINT_EXPORT(decide) i64 decide(i32 site); // the target that the site shall have

#endif
