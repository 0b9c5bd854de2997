// SPDX-License-Identifier: Apache-2.0
/**
 * How blocks are changed while they run: step lists that a guest task interprets, ways to break
 * them, and the checker of what each write may do. API. Nothing here decides what a site is
 * promoted to.
 */
package org.retint.relpoline.patch;
