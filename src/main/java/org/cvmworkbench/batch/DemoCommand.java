package org.cvmworkbench.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cvmworkbench.demo.DemoChain;
import org.cvmworkbench.demo.DemoFiles;
import org.cvmworkbench.demo.DemoRequest;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.FileTrouble;
import org.cvmworkbench.model.WorkbenchException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Writes an invented grocery chain: six files to import, and the truth behind them.")
final class DemoCommand implements Callable<Integer> {
    @Mixin
    private Answering answering;

    @Parameters(paramLabel = "DIR")
    private Path folder;

    @Option(names = "--customers", paramLabel = "N", description = "1,000 to 1,000,000; ${DEFAULT-VALUE} by default")
    private int customers = 20_000;

    @Option(names = "--seed", paramLabel = "S", description = "the same seed gives the same files; ${DEFAULT-VALUE}")
    private long seed = 1;

    @Override
    public Integer call() throws WorkbenchException {
        DemoRequest request = DemoRequest.of(customers, seed);
        try {
            answering.print(answer(DemoChain.write(folder, request, new ConsoleProgress(answering))));
        } catch (IOException e) {
            throw new WorkbenchException(
                    e, ErrorKind.FILE_UNWRITABLE, folder.toString(), FileTrouble.of(e));
        }
        return 0;
    }

    private static ObjectNode answer(DemoFiles demo) {
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        answer.put("customers", demo.customerCount());
        answer.put("receipts", demo.receiptCount());
        answer.put("lines", demo.lineCount());
        ArrayNode files = answer.putArray("files");
        demo.imported().forEach(file -> files.add(file.toString()));
        files.add(demo.truth().toString());
        return answer;
    }
}
