// SPDX-License-Identifier: Apache-2.0
/**
 * How long instructions take: the interface of timing models, the parts that can be simulated and
 * what an observer of branch prediction sees.
 *
 * <p>API. A model prices what an engine retired and never decides what it computes; no state of the
 * guest but the clock depends on it. Structures of the models live in internal packages.
 */
package org.retint.x86.timing;
