package org.cvmworkbench.intake.derived;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cvmworkbench.intake.derived.Arithmetic.Expression;
import org.cvmworkbench.intake.header.Header;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

/// Reads templates.
///
/// ```
/// text       = { letter | cell }
/// arithmetic = product { ( "+" | "-" ) product }
/// product    = factor { ( "*" | "/" ) factor }
/// factor     = number | cell | "(" arithmetic ")"
/// cell       = "{" column [ "|" function ] "}"
/// ```
final class TemplateParser {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}(?:\\.\\d{1,9})?");
    private static final int DEEPEST = 50;

    private final String role;
    private final String text;
    private final Header header;
    private int at;
    private int depth;

    TemplateParser(String role, String text, Header header) {
        this.role = role;
        this.text = text;
        this.header = header;
    }

    TextTemplate text() throws WorkbenchException {
        List<TextTemplate.Piece> pieces = new ArrayList<>();
        while (at < text.length()) {
            if (text.charAt(at) == '{') {
                pieces.add(new TextTemplate.Cell(cell()));
            } else {
                int end = text.indexOf('{', at);
                pieces.add(new TextTemplate.Literal(text.substring(at, end < 0 ? text.length() : end)));
                at = end < 0 ? text.length() : end;
            }
        }
        return new TextTemplate(pieces);
    }

    Expression arithmetic() throws WorkbenchException {
        Expression whole = sum();
        if (at < text.length()) throw wrong("+ - * /");
        // a divisor without a cell can only be 0 by mistake
        return whole;
    }

    private Expression sum() throws WorkbenchException {
        Expression left = product();
        while (next('+') || next('-')) left = new Arithmetic.Operation(text.charAt(at++), left, product());
        return left;
    }

    private Expression product() throws WorkbenchException {
        Expression left = factor();
        while (next('*') || next('/')) {
            char operator = text.charAt(at++);
            int place = at;
            Expression right = factor();
            if (operator == '/' && Arithmetic.columns(right).isEmpty() && isZero(right)) {
                at = place;
                throw wrong("1, 100");
            }
            left = new Arithmetic.Operation(operator, left, right);
        }
        return left;
    }

    private static boolean isZero(Expression constant) {
        return !(constant instanceof Arithmetic.Constant(BigDecimal value)) || value.signum() == 0;
    }

    private Expression factor() throws WorkbenchException {
        if (next('{')) return new Arithmetic.Cell(cell());
        if (next('(') && depth < DEEPEST) {
            at++;
            depth++;
            Expression inner = sum();
            depth--;
            if (!next(')')) throw wrong(")");
            at++;
            return inner;
        }
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt()) throw wrong("{…} ( 100");
        at = number.end();
        return new Arithmetic.Constant(new BigDecimal(number.group()));
    }

    private CellReference cell() throws WorkbenchException {
        int end = text.indexOf('}', at);
        if (end < 0) {
            at = text.length();
            throw wrong("}");
        }
        String inside = text.substring(at + 1, end);
        int bar = inside.indexOf('|');
        String name = (bar < 0 ? inside : inside.substring(0, bar)).strip();
        int column = header.column(name);
        if (column < 0) {
            throw new WorkbenchException(ErrorKind.ROLE_COLUMN_MISSING, role, name, header.listed());
        }
        UnaryOperator<String> function = UnaryOperator.identity();
        if (bar >= 0) {
            at += bar + 2;
            function = CellReference.function(inside.substring(bar + 1).strip())
                    .orElseThrow(() -> wrong(CellReference.FUNCTIONS));
        }
        at = end + 1;
        return new CellReference(column, function);
    }

    /// Whether this comes next; blanks before it are passed.
    private boolean next(char expected) {
        while (at < text.length() && text.charAt(at) == ' ') at++;
        return at < text.length() && text.charAt(at) == expected;
    }

    private WorkbenchException wrong(String expected) {
        Text place = at < text.length() ? Text.of("template.at", at + 1) : Text.of("template.end");
        return new WorkbenchException(ErrorKind.TEMPLATE, text, role, place, expected);
    }
}
