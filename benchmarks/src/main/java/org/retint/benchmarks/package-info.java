// SPDX-License-Identifier: Apache-2.0
/** The command line, its experiments and benchmarks. Nothing imports it. */
package org.retint.benchmarks;
