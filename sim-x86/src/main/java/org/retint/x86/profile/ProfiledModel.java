// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.profile;

import java.util.function.LongUnaryOperator;
import org.retint.x86.timing.CostKind;
import org.retint.x86.timing.PredictionListener;
import org.retint.x86.timing.Retired;
import org.retint.x86.timing.TimingModel;

/** A model that tells a profile what another one charges. */
final class ProfiledModel implements TimingModel {
    private final TimingModel model;
    private final ProfiledPart part;
    private final CycleProfile profile;
    private final CallPath path;

    ProfiledModel(TimingModel model, ProfiledPart part, CycleProfile profile) {
        this.model = model;
        this.part = part;
        this.profile = profile;
        path = profile.newPath();
    }

    @Override
    public int cyclesOf(Retired retired) {
        int handle = retired.form();
        retired.reclassify(part.innerHandle(handle));
        int cycles = model.cyclesOf(retired);
        retired.reclassify(handle);
        if (profile.isActive()) {
            path.retired(retired, part.change(handle), model.lastKind(), cycles);
        }
        return cycles;
    }

    @Override
    public int eventCycles(Event event, int vector) {
        int cycles = model.eventCycles(event, vector);
        if (profile.isActive()) {
            path.interrupted(cycles);
        }
        return cycles;
    }

    @Override
    public CostKind lastKind() {
        return model.lastKind();
    }

    @Override
    public void listenToPredictions(PredictionListener listener) {
        model.listenToPredictions(listener);
    }

    @Override
    public void translateWith(LongUnaryOperator translation) {
        model.translateWith(translation);
    }

    @Override
    public Object save() {
        return model.save();
    }

    /** Cycles stay counted; where the CPU came from is not known afterwards. */
    @Override
    public void restore(Object state) {
        model.restore(state);
        path.reset();
    }
}
