// SPDX-License-Identifier: Apache-2.0
/**
 * Microbenchmarks: small loops that run both as guest code and natively, so that what a modelled
 * core takes can be put beside what a real one takes.
 */
package org.retint.benchmarks.micro;
