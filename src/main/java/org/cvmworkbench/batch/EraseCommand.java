package org.cvmworkbench.batch;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cvmworkbench.model.Erasure;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.workspace.CustomerErasing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "erase",
        mixinStandardHelpOptions = true,
        description =
                "Erases a customer for good; their receipts stay, anonymous. Without --yes it says what would go.")
final class EraseCommand implements Callable<Integer> {
    @Mixin
    private Answering answering;

    @Parameters(index = "0", paramLabel = "BASE")
    private Path base;

    @Parameters(index = "1", paramLabel = "KEY", description = "of the customer, as the files have it")
    private String key;

    @Option(names = "--yes", description = "erases; nothing brings the customer back")
    private boolean agreed;

    @Override
    public Integer call() throws WorkbenchException {
        if (agreed) {
            answering.print(answer(CustomerErasing.erase(base, key, new ConsoleProgress(answering))));
            return 0;
        }
        answering.print(answer(CustomerErasing.announce(base, key, Progress.NONE)));
        throw new WorkbenchException(ErrorKind.ERASE_UNCONFIRMED, key);
    }

    private static ObjectNode answer(Erasure erasure) {
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        answer.put("customer", erasure.key());
        ObjectNode rows = answer.putObject("erased");
        erasure.rows().forEach((kind, count) -> rows.put(kind.word(), count));
        answer.put("anonymousLines", erasure.lines());
        return answer;
    }
}
