# SPDX-License-Identifier: Apache-2.0
# Counts the steps that the points of a square stay within 2: -1.5 to 0.5 and -1 to 1, EDGE points
# along each side, at most DEPTH steps each. The sum is left in RSI. In place of @@ stands sd or ss.

.set EDGE, 64
.set DEPTH, 100

.data
.balign 8
left:
    .quad 0
bottom:
    .quad 0

.text
.globl start
start:
    mov $EDGE, %ecx
    cvtsi2@@ %ecx, %xmm8
    mov $2, %eax
    cvtsi2@@ %eax, %xmm10
    mov $3, %eax
    cvtsi2@@ %eax, %xmm9
    div@@ %xmm10, %xmm9
    mov@@ %xmm9, left(%rip)
    div@@ %xmm10, %xmm10
    mov@@ %xmm10, bottom(%rip)
    mov $4, %eax
    cvtsi2@@ %eax, %xmm6
    xor %esi, %esi
    xor %edi, %edi
row:
    pxor %xmm7, %xmm7
    cvtsi2@@ %edi, %xmm7
    add@@ %xmm7, %xmm7
    div@@ %xmm8, %xmm7
    sub@@ bottom(%rip), %xmm7
    xor %edx, %edx
column:
    pxor %xmm5, %xmm5
    cvtsi2@@ %edx, %xmm5
    add@@ %xmm5, %xmm5
    div@@ %xmm8, %xmm5
    sub@@ left(%rip), %xmm5
    pxor %xmm1, %xmm1
    pxor %xmm2, %xmm2
    xor %eax, %eax
step:
    movaps %xmm1, %xmm3
    mul@@ %xmm1, %xmm3
    movaps %xmm2, %xmm4
    mul@@ %xmm2, %xmm4
    movaps %xmm3, %xmm0
    add@@ %xmm4, %xmm0
    ucomi@@ %xmm6, %xmm0
    jae away
    sub@@ %xmm4, %xmm3
    add@@ %xmm5, %xmm3
    add@@ %xmm1, %xmm1
    mul@@ %xmm1, %xmm2
    add@@ %xmm7, %xmm2
    movaps %xmm3, %xmm1
    inc %eax
    cmp $DEPTH, %eax
    jne step
away:
    add %rax, %rsi
    inc %edx
    cmp %ecx, %edx
    jne column
    inc %edi
    cmp %ecx, %edi
    jne row
    hlt
