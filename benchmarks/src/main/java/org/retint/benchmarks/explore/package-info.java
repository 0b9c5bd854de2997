// SPDX-License-Identifier: Apache-2.0
/** Scenarios of {@code retint.jar explore}, and the pages that show a counterexample. */
package org.retint.benchmarks.explore;
