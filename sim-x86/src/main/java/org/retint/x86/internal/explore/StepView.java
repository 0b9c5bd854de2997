// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.internal.explore;

import java.util.List;
import java.util.function.Supplier;
import org.retint.x86.explore.CodeByte;
import org.retint.x86.explore.ScheduleStep;

/**
 * What a step is about to do.
 *
 * @param kind its kind
 * @param after tells what it did, asked after it was taken
 * @param fetched gives the bytes of modified code that it fetched, asked after it was taken
 */
record StepView(ScheduleStep.Kind kind, Supplier<String> after, Supplier<List<CodeByte>> fetched) {}
