#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Compiles the request mixes, the bodies of measured calls and the engine mix to the assembly text that is checked in under resources/org/retint/benchmarks/workload.
# With --check, compares instead of writing. The text depends on the compiler, so only GCC 12.2.0 will do.
set -eu
cd "$(dirname "$0")"
: "${CC:=gcc}"
to=../resources/org/retint/benchmarks/workload
version=$($CC -dumpfullversion)
if [ "$version" != 12.2.0 ]; then
    echo "regenerate.sh: needs GCC 12.2.0, found $version; set CC" >&2
    exit 70
fi
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
for unit in nginx redis dbench measured/work engine/mix; do
    name=$(basename "$unit")
    $CC -S -O2 -ffreestanding -mgeneral-regs-only -mindirect-branch=thunk-extern -mindirect-branch-register \
        -falign-functions=64 -mcmodel=kernel -mno-red-zone -fno-pic -fno-stack-protector -fcf-protection=none \
        -fno-asynchronous-unwind-tables "$unit.c" -o "$out/$name.s"
    if [ "${1:-}" = --check ]; then
        cmp "$out/$name.s" "$to/$name.s"
    else
        mkdir -p "$to"
        cp "$out/$name.s" "$to/$name.s"
    fi
done
