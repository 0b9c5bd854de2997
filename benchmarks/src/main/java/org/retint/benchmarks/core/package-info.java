// SPDX-License-Identifier: Apache-2.0
/** The cores that runs can be timed as: those that come with the project, and those of a file. */
package org.retint.benchmarks.core;
