// SPDX-License-Identifier: Apache-2.0
/**
 * Patching protocols under every interleaving, and what they cost: {@link
 * org.retint.relpoline.explore.PatchScenario} is a caller, a block and a patcher on the
 * mini-kernel, for the explorer of {@code sim-core}; {@link
 * org.retint.relpoline.explore.PatchCosts} measures calls, interrupts and promotions of the same
 * block. API.
 */
package org.retint.relpoline.explore;
