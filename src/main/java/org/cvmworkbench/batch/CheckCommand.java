package org.cvmworkbench.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cvmworkbench.analysis.examples.PublishedNumber;
import org.cvmworkbench.analysis.examples.PublishedNumbers;
import org.cvmworkbench.export.Decimals;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.workspace.PublicData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Recomputes published numbers on this machine; exit 1 where one is missed.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private Answering answering;

    @Option(names = "--data", paramLabel = "DIR", description = "public data sets, for the numbers that need them")
    private Optional<Path> data = Optional.empty();

    @Override
    public Integer call() throws WorkbenchException {
        List<PublishedNumber> numbers = new ArrayList<>(PublishedNumbers.all());
        if (data.isPresent()) numbers.addAll(PublicData.check(data.get()));
        long missed = numbers.stream().filter(number -> !number.ok()).count();
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        answer.put("checked", numbers.size());
        answer.put("missed", missed);
        ArrayNode rows = answer.putArray("numbers");
        numbers.forEach(number -> put(number, rows.addObject()));
        answering.print(answer);
        return missed == 0 ? 0 : 1;
    }

    private void put(PublishedNumber number, ObjectNode row) {
        Texts texts = answering.texts();
        row.put("name", texts.say(number.name()));
        row.put("source", texts.say(number.source()));
        row.put("expected", Decimals.rounded(number.expected()));
        row.put("computed", Decimals.rounded(number.computed()));
        row.put("ok", number.ok());
    }
}
