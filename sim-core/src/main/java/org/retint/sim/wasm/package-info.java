// SPDX-License-Identifier: Apache-2.0
/**
 * Runs WebAssembly plug-ins: integers only, no import but those that are offered, a counted and
 * bounded number of steps, stack and memory for each call. API.
 *
 * <p>A module is read and checked here, rewritten so that it counts its own steps, and compiled to
 * JVM code by Chicory; no other package imports that library, and its interpreter is never used.
 * What a plug-in is for, this package does not know.
 */
package org.retint.sim.wasm;
