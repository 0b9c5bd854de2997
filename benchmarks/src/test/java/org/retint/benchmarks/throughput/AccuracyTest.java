// SPDX-License-Identifier: Apache-2.0
package org.retint.benchmarks.throughput;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AccuracyTest {
    private static final double[] MEASURED = {1, 2, 4, 10};

    @Test
    void errorsAreRelativeToTheMeasurement() {
        double[] predicted = {1.1, 1, 4, 10};
        assertEquals((10 + 50) / 4.0, Accuracy.meanError(predicted, MEASURED), 1e-9);
        assertEquals(5, Accuracy.medianError(predicted, MEASURED), 1e-9);
    }

    @Test
    void tauIsOneForTheSameOrderAndMinusOneForItsReverse() {
        assertEquals(1, Accuracy.kendallTau(new double[] {5, 6, 7, 8}, MEASURED), 1e-9);
        assertEquals(-1, Accuracy.kendallTau(new double[] {8, 7, 6, 5}, MEASURED), 1e-9);
    }

    /** Of six pairs five have an order in both, and agree. */
    @Test
    void pairsThatAreEqualInOneOrderCountForNeither() {
        double[] a = {1, 1, 2, 3};
        double[] b = {1, 2, 3, 4};
        assertEquals(5 / Math.sqrt(5.0 * 6), Accuracy.kendallTau(a, b), 1e-9);
    }
}
