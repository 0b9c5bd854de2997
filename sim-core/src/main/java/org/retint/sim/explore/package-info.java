// SPDX-License-Identifier: Apache-2.0
/**
 * Exploration of every interleaving: {@link org.retint.sim.explore.Explorer} walks the transitions
 * of an {@link org.retint.sim.explore.Explorable} depth first, undoing instead of replaying, and
 * says with a {@link org.retint.sim.explore.Verdict} what that proves. Knows nothing of
 * instructions or memory. API.
 */
package org.retint.sim.explore;
