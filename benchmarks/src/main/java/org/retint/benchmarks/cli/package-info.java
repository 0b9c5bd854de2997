// SPDX-License-Identifier: Apache-2.0
/** The command line, one class per command. */
package org.retint.benchmarks.cli;
