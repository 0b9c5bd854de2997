// SPDX-License-Identifier: Apache-2.0
package org.retint.x86.profile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.retint.x86.timing.InsnForm;
import org.retint.x86.timing.TimingModel;
import org.retint.x86.timing.TimingPart;

/** A part that charges what another one charges, and tells a profile of it. For one machine. */
public final class ProfiledPart implements TimingPart {
    private record Handle(int inner, CallPath.Change change) {}

    private final TimingPart part;
    private final CycleProfile profile;
    private final Map<Handle, Integer> known = new LinkedHashMap<>();
    private Handle[] handles = new Handle[64];

    /** Makes a part that is priced like another one. */
    public ProfiledPart(TimingPart part, CycleProfile profile) {
        this.part = Objects.requireNonNull(part, "part");
        this.profile = Objects.requireNonNull(profile, "profile");
    }

    @Override
    public String name() {
        return part.name();
    }

    @Override
    public int classify(InsnForm form) {
        return handle(part.classify(form), form);
    }

    @Override
    public int classify(InsnForm form, byte[] bytes, int offset) {
        return handle(part.classify(form, bytes, offset), form);
    }

    private int handle(int inner, InsnForm form) {
        return known.computeIfAbsent(new Handle(inner, change(form)), this::add);
    }

    @Override
    public TimingPart forMachine() {
        return new ProfiledPart(part.forMachine(), profile);
    }

    private int add(Handle handle) {
        int index = known.size();
        if (index == handles.length) {
            handles = Arrays.copyOf(handles, 2 * index);
        }
        handles[index] = handle;
        return index;
    }

    private static CallPath.Change change(InsnForm form) {
        return switch (form.uopClass()) {
            case "CALL", "CALL_INDIRECT" -> CallPath.Change.CALL;
            case "RETURN" -> CallPath.Change.RETURN;
            default -> form.mnemonic().equals("IRET") ? CallPath.Change.IRET : CallPath.Change.NONE;
        };
    }

    int innerHandle(int handle) {
        return handles[handle].inner;
    }

    CallPath.Change change(int handle) {
        return handles[handle].change;
    }

    @Override
    public int ipiCycles() {
        return part.ipiCycles();
    }

    @Override
    public TimingModel createModel() {
        return new ProfiledModel(part.createModel(), this, profile);
    }
}
