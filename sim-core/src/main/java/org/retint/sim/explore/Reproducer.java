// SPDX-License-Identifier: Apache-2.0
package org.retint.sim.explore;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;

/**
 * One schedule with everything that it takes to execute it once more, also elsewhere and later: as
 * text it is one word.
 *
 * @param programHash of what system it is a schedule
 * @param settings what may happen there, in words
 * @param schedule its transitions
 * @param learned what was learned when it was found; see {@link Explorable#learned}
 */
public record Reproducer(
        long programHash, String settings, List<Integer> schedule, List<Long> learned) {
    private static final String PREFIX = "retint1.";

    /** Takes copies. */
    public Reproducer {
        Objects.requireNonNull(settings, "settings");
        schedule = List.copyOf(schedule);
        learned = List.copyOf(learned);
    }

    /** Returns that of what an exploration found; the system is in its initial state. */
    public static Reproducer of(Reproducible system, Exploration result) {
        return new Reproducer(
                system.programHash(), system.settings(), result.schedule(), result.learned());
    }

    /**
     * Executes the schedule on a system in its initial state, as it is again afterwards.
     *
     * @return what is wrong in the end, or null if nothing is
     * @throws IllegalArgumentException if the system is another one, or has no such schedule
     */
    public String replay(Reproducible system) {
        if (!system.settings().equals(settings)) {
            throw new IllegalArgumentException(
                    "the schedule was found under other settings: found=%s here=%s"
                            .formatted(settings, system.settings()));
        }
        long here = system.programHash();
        if (here != programHash) {
            throw new IllegalArgumentException(
                    ("the schedule is one of another program, or that has changed since: found=%#x"
                                    + " here=%#x; explore again")
                            .formatted(programHash, here));
        }
        String[] wrong = new String[1];
        believing(system, () -> wrong[0] = execute(system));
        return wrong[0];
    }

    /** Does something while a system's transitions mean what they do in this schedule. */
    public void believing(Explorable system, Runnable action) {
        system.believing(learned.stream().mapToLong(Long::longValue).toArray(), action);
    }

    private String execute(Explorable system) {
        int done = 0;
        try {
            for (int transition : schedule) {
                if (transition < 0
                        || transition >= Explorable.MAX_TRANSITIONS
                        || (system.enabled() >>> transition & 1) == 0) {
                    throw new IllegalArgumentException(
                            "the schedule has a step that is not possible: number=%d transition=%d"
                                    .formatted(done, transition));
                }
                system.execute(transition);
                done++;
            }
            String wrong = system.violation();
            boolean stuck = wrong == null && system.enabled() == 0 && !system.isEnd();
            return stuck ? Explorer.DEADLOCK : wrong;
        } finally {
            while (done-- > 0) {
                system.undo();
            }
        }
    }

    /** Returns this as one word, which {@link #parse} reads. */
    public String text() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(programHash);
            out.writeUTF(settings);
            writeNumber(out, schedule.size());
            for (int transition : schedule) {
                writeNumber(out, transition);
            }
            writeNumber(out, learned.size());
            long before = 0;
            for (long number : learned) { // mostly ascending addresses: small differences
                long difference = number - before;
                writeNumber(out, difference << 1 ^ difference >> 63);
                before = number;
            }
            out.writeInt(checksum(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /**
     * Reads a schedule.
     *
     * @throws IllegalArgumentException if it is none, is damaged, or is of another version
     */
    public static Reproducer parse(String text) {
        if (!text.startsWith(PREFIX)) {
            throw new IllegalArgumentException(
                    "not a schedule of this version: expected=%s... found=%s"
                            .formatted(PREFIX, text.substring(0, Math.min(16, text.length()))));
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text.substring(PREFIX.length()));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the schedule is damaged: " + e.getMessage(), e);
        }
        int end = Math.max(0, bytes.length - Integer.BYTES);
        byte[] content = Arrays.copyOf(bytes, end);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (new DataInputStream(new ByteArrayInputStream(bytes, end, Integer.BYTES)).readInt()
                    != checksum(content)) {
                throw new IllegalArgumentException(
                        "the schedule is damaged: its checksum is wrong; copy the whole word");
            }
            return read(in);
        } catch (IOException e) {
            throw new IllegalArgumentException("the schedule is damaged: it ends too early", e);
        }
    }

    private static Reproducer read(DataInputStream in) throws IOException {
        long programHash = in.readLong();
        String settings = in.readUTF();
        List<Integer> schedule = new ArrayList<>();
        for (long left = readNumber(in); left > 0; left--) {
            schedule.add((int) readNumber(in));
        }
        List<Long> learned = new ArrayList<>();
        long number = 0;
        for (long left = readNumber(in); left > 0; left--) {
            long folded = readNumber(in);
            number += folded >>> 1 ^ -(folded & 1);
            learned.add(number);
        }
        return new Reproducer(programHash, settings, schedule, learned);
    }

    private static int checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    /** Writes 7 bits a byte, the lowest first. */
    private static void writeNumber(DataOutputStream out, long number) throws IOException {
        long rest = number;
        while ((rest & ~0x7fL) != 0) {
            out.writeByte((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    private static long readNumber(DataInputStream in) throws IOException {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int next = in.readUnsignedByte();
            number |= (next & 0x7fL) << shift;
            if (next < 0x80) {
                break;
            }
        }
        return number;
    }
}
