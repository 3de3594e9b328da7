package org.cvmworkbench.export;

import org.cvmworkbench.analysis.survival.Chance;
import org.cvmworkbench.analysis.survival.ChurnKind;
import org.cvmworkbench.analysis.survival.LastDay;
import org.cvmworkbench.analysis.survival.Resumption;
import org.cvmworkbench.analysis.survival.ReturnRequest;
import org.cvmworkbench.analysis.survival.Returning;
import org.cvmworkbench.model.Texts;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The answer of `churn`.
public final class ChurnAnswer {
    private ChurnAnswer() {}

    public static ObjectNode of(Returning returning, Texts texts) {
        ReturnRequest request = returning.curves().request();
        LastDay last = returning.curves().all().lastDay();
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        answer.put("churn", ChurnKind.written(returning.churn().definition()));
        answer.put("says", texts.say(returning.churn().said()));
        answer.put("customers", request.whom().count());
        answer.put("churned", returning.churned());
        answer.put("lastDay", last.likely());
        answer.put("lastDaySays", texts.say(last.said(request.level())));
        answer.put("recoverable", returning.recoverable());
        answer.put("within", request.horizon());
        ObjectNode expected = answer.putObject("expectedBack");
        expected.put("mean", Decimals.rounded(returning.expected().expected()));
        expected.put("low", Decimals.rounded(returning.expected().low()));
        expected.put("high", Decimals.rounded(returning.expected().high()));
        Resumption back = returning.back();
        Chance share = back.share(request.probability());
        ObjectNode won = answer.putObject("wonBack");
        won.put("silences", back.silences());
        won.put("returned", back.returned());
        won.put("judged", back.judged());
        won.put("resumed", back.resumed());
        ObjectNode resumed = won.putObject("resumedShare");
        resumed.put("mean", Decimals.rounded(share.chance()));
        resumed.put("low", Decimals.rounded(share.low()));
        resumed.put("high", Decimals.rounded(share.high()));
        return answer;
    }
}
