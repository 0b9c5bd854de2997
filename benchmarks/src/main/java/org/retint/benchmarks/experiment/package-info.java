// SPDX-License-Identifier: Apache-2.0
/** The main experiment: workloads under each mitigation, and its reports. */
package org.retint.benchmarks.experiment;
