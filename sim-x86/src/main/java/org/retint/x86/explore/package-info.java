// SPDX-License-Identifier: Apache-2.0
/**
 * Programs of machine code whose every interleaving is explored. API; the walk itself is {@link
 * org.retint.sim.explore.Explorer}.
 */
package org.retint.x86.explore;
