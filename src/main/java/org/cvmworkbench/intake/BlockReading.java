package org.cvmworkbench.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cvmworkbench.intake.header.Header;
import org.cvmworkbench.intake.source.Block;
import org.cvmworkbench.intake.source.Blocks;
import org.cvmworkbench.intake.source.Rows;

/// Reads the blocks of a file on all processors. Each worker takes the next block, reads its rows into columns of its
/// own, waits until all blocks before it have been added to the harvest, adds it, and goes on. So a file comes in the
/// same whatever the number of processors, and no more blocks lie in memory than there are workers.
final class BlockReading {
    private final Blocks blocks;
    private final Pass pass;
    private final Harvest harvest;
    private final Turns turns = new Turns();

    BlockReading(Blocks blocks, Pass pass, Harvest harvest) {
        this.blocks = blocks;
        this.pass = pass;
        this.harvest = harvest;
    }

    /// @throws CancellationException when the progress was cancelled or the thread interrupted
    void run() throws IOException {
        int workers = Runtime.getRuntime().availableProcessors();
        try (ExecutorService threads = Executors.newFixedThreadPool(workers)) {
            List<Future<?>> ends = new ArrayList<>();
            for (int i = 0; i < workers; i++) ends.add(threads.submit(this::work));
            try {
                for (Future<?> end : ends) end.get();
            } finally {
                turns.stop();
            }
        } catch (ExecutionException e) {
            throw rethrown(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    private static IOException rethrown(ExecutionException e) {
        return switch (e.getCause()) {
            case IOException unread -> unread;
            case RuntimeException failure -> throw failure;
            case Error error -> throw error;
            case null, default -> throw new IllegalStateException(e);
        };
    }

    private Block work() throws IOException, InterruptedException {
        Block block = blocks.block();
        Sieve sieve = pass.sieve();
        boolean more = true;
        try {
            while (more && !turns.stopped()) more = readNext(block, sieve);
        } finally {
            if (more) turns.stop();
        }
        return block;
    }

    /// @return whether there may be more
    private boolean readNext(Block block, Sieve sieve) throws IOException, InterruptedException {
        try {
            if (!blocks.next(block)) return false;
            read(block, sieve);
        } catch (IOException | RuntimeException failure) {
            // what is wrong earlier in the file is told first
            return turns.take(block.number(), () -> failed(failure)).isPresent();
        }
        Optional<Map<String, int[]>> codes = turns.take(block.number(), () -> {
            pass.report(block.bytesRead());
            return harvest.add(sieve, block.lines());
        });
        codes.ifPresent(known -> harvest.put(block.number(), sieve, known));
        sieve.clear();
        return codes.isPresent();
    }

    private static Block failed(Exception failure) throws IOException {
        if (failure instanceof IOException unread) throw unread;
        throw (RuntimeException) failure;
    }

    private void read(Block block, Sieve sieve) throws IOException {
        Header header = pass.draft().mapping().header();
        try (Rows rows = blocks.rows(block, header.names().size())) {
            if (header.present() && !block.afterHeader()) Sieve.skipHeader(rows);
            sieve.take(rows, Long.MAX_VALUE);
        }
    }
}
