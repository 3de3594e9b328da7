package org.cvmworkbench.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.FileTrouble;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

/// Writes the invented grocery chain: two years that end on 2026-11-15, six files and the truth behind them.
///
/// First every customer is lived through and each receipt is kept as one number that sorts by time, then the
/// receipts are written in that order, their baskets drawn again from their own random streams. So a million
/// customers need 100 MB.
public final class DemoChain {
    /// Share of the work that is done when all customers are lived through.
    private static final double LIVES_SHARE = 0.4;
    private static final int CHECK_EVERY = 1 << 12;

    private final DemoFiles files;
    private final Chain chain;
    private final Progress progress;

    private DemoChain(DemoFiles files, Chain chain, Progress progress) {
        this.files = files;
        this.chain = chain;
        this.progress = progress;
    }

    /// Writes the files into this folder, which is created where it is missing. What stops half-way leaves no file.
    ///
    /// @throws WorkbenchException where there is a file in place of the folder, or it cannot be written to
    /// @throws IOException where what was begun cannot be removed
    public static DemoFiles write(Path folder, DemoRequest request, Progress progress)
            throws IOException, WorkbenchException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new WorkbenchException(ErrorKind.FOLDER_IS_FILE, folder.toString());
        }
        DemoFiles files = DemoFiles.in(folder);
        try {
            Files.createDirectories(folder);
            return new DemoChain(files, Chain.of(request), progress).write();
        } catch (CancellationException cancelled) {
            files.delete();
            throw cancelled;
        } catch (IOException | UncheckedIOException failure) {
            files.delete();
            throw new WorkbenchException(failure, ErrorKind.FILE_UNWRITABLE, folder.toString(), trouble(failure));
        }
    }

    private static Text trouble(Exception failure) {
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        return FileTrouble.of((IOException) Objects.requireNonNull(cause));
    }

    private DemoFiles write() throws IOException {
        ProductsFile.write(files.products(), chain.catalogue());
        CampaignsFile.write(files.campaigns(), chain);
        Campaigning campaigning = new Campaigning(chain);
        long[] receipts = live(campaigning);
        CampaignsFile.writeTargets(files.targets(), chain, campaigning);
        int lines = sell(receipts);
        Truth.of(chain, campaigning, receipts, lines).write(files.truth());
        progress.report(1);
        return files.with(chain.customers(), receipts.length, lines);
    }

    /// Lives all customers through, writes them down and gives their receipts in order of time.
    private long[] live(Campaigning campaigning) throws IOException {
        LongStream.Builder receipts = LongStream.builder();
        try (CustomersFile customers = new CustomersFile(files.customers(), chain)) {
            Lives lives = new Lives(chain, campaigning, customers);
            for (int customer = 0; customer < chain.lives(); customer++) {
                step(customer, chain.lives(), 0, LIVES_SHARE);
                lives.live(customer).receipts().forEach(receipts);
            }
        }
        long[] sorted = receipts.build().toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    /// Writes the receipts and what was redeemed on them; gives the number of lines.
    private int sell(long[] receipts) throws IOException {
        Till till = new Till(chain);
        try (ReceiptsFile file = new ReceiptsFile(files.receipts(), chain);
                RedemptionsFile redemptions = new RedemptionsFile(files.redemptions())) {
            for (int place = 0; place < receipts.length; place++) {
                step(place, receipts.length, LIVES_SHARE, 1 - LIVES_SHARE);
                long key = receipts[place];
                Till.Receipt receipt = till.receipt(key, chain.shoppers().draw(ReceiptKey.customer(key)));
                file.write(place + 1, key, receipt);
                redemptions.write(place + 1, key, receipt);
            }
            return file.lineCount();
        }
    }

    private void step(int done, int all, double before, double share) {
        if (done % CHECK_EVERY != 0) return;
        progress.checkCancelled();
        progress.report(before + share * done / all);
    }
}
