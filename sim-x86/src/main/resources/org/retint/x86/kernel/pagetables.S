# SPDX-License-Identifier: Apache-2.0
# Page tables as data (docs/platform.md, Memory). Accessed and dirty bits are set in advance for 2 MiB pages.

.set PAGE_TABLE, 0x63
.set PAGE_TABLE_USER, 0x67
# Present, writable, accessed, dirty, 2 MiB, global.
.set PAGE_LARGE, 0x1e3
.set PAGE_LARGE_LOCAL, 0xe3
# The same, write-through and uncached, for devices.
.set PAGE_LARGE_DEVICE, 0x1fb
.set PAGE_USER_TEXT, 0x65
.set PAGE_USER_DATA, 0x67
.set PAGE_NO_EXECUTE, 0x8000000000000000

.data
.balign 4096
.globl boot_pml4
boot_pml4:
    .quad identity_pdpt - KERNEL_VIRTUAL + PAGE_TABLE_USER
    .zero 8 * 272
    .quad direct_pdpt - KERNEL_VIRTUAL + PAGE_TABLE
    .zero 8 * 237
    .quad kernel_pdpt - KERNEL_VIRTUAL + PAGE_TABLE

# Lowest GiB: the identity page for the start-up page of secondary CPUs, and user mode above it.
identity_pdpt:
    .quad identity_pd - KERNEL_VIRTUAL + PAGE_TABLE_USER
    .zero 8 * 511
identity_pd:
    .quad PAGE_LARGE_LOCAL
    .quad 0
    .quad user_pt - KERNEL_VIRTUAL + PAGE_TABLE_USER
    .zero 8 * 509
user_pt:
    .quad user_text - KERNEL_VIRTUAL + PAGE_USER_TEXT
    .zero 8 * 15
.set page, 0
.rept USER_STACK_PAGES
    .quad user_stacks - KERNEL_VIRTUAL + page + PAGE_USER_DATA + PAGE_NO_EXECUTE
    .set page, page + 0x1000
.endr
    .zero 8 * 488

# Direct map: first GiB and the local APIC; writable, no-execute.
direct_pdpt:
    .quad direct_pd - KERNEL_VIRTUAL + PAGE_TABLE
    .quad 0
    .quad 0
    .quad device_pd - KERNEL_VIRTUAL + PAGE_TABLE
    .zero 8 * 508
direct_pd:
.set page, 0
.rept 512
    .quad page + PAGE_LARGE + PAGE_NO_EXECUTE
    .set page, page + 0x200000
.endr
device_pd:
    .zero 8 * 503
    .quad 0xfee00000 + PAGE_LARGE_DEVICE + PAGE_NO_EXECUTE
    .zero 8 * 8

# Image mapping: first GiB at KERNEL_VIRTUAL.
kernel_pdpt:
    .zero 8 * 510
    .quad kernel_pd - KERNEL_VIRTUAL + PAGE_TABLE
    .quad 0
kernel_pd:
.set page, 0
.rept 512
    .quad page + PAGE_LARGE
    .set page, page + 0x200000
.endr
