// SPDX-License-Identifier: Apache-2.0
/**
 * The extension for JUnit 5 and 6: {@link org.retint.sim.junit.ExploreInterleavings} makes a test
 * of a method that says what runs and what may come of it. API. The only importer of JUnit outside
 * tests; whoever does not use it need not have JUnit. What is explored comes from a {@link
 * org.retint.sim.junit.LabFactory}, as nothing here knows of instructions.
 */
package org.retint.sim.junit;
