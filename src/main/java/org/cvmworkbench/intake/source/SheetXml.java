package org.cvmworkbench.intake.source;

import com.ctc.wstx.api.WstxInputProperties;
import java.io.CharConversionException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cvmworkbench.model.Text;
import org.jspecify.annotations.Nullable;

/// A part of a workbook as XML, element by element, with a limit for everything that could be made large, and without
/// entities. Belongs to one thread.
final class SheetXml implements Closeable {
    /// Off, for what is damaged is to be told where it is come upon.
    private static final String PARSES_LAZILY = "com.ctc.wstx.lazyParsing";

    private static final int LONGEST_TEXT = 1 << 20;
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader xml;

    SheetXml(InputStream in) throws IOException {
        this.in = in;
        try {
            this.xml = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException broken) {
            in.close();
            throw told(broken);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(PARSES_LAZILY, false);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, LONGEST_TEXT);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 1 << 16);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 256);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 64);
        return factory;
    }

    /// Goes to the beginning or the end of the next element.
    ///
    /// @return whether there is one
    boolean next() throws IOException {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new UnsafeFileException(Text.of("file-trouble.entities"));
                }
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) return true;
            }
            return false;
        } catch (XMLStreamException broken) {
            throw told(broken);
        }
    }

    boolean starts(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name) && !isRelation(i)) return xml.getAttributeValue(i);
        }
        return null;
    }

    /// The attribute `r:id`.
    @Nullable
    String relation() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id") && isRelation(i)) return xml.getAttributeValue(i);
        }
        return null;
    }

    private boolean isRelation(int attribute) {
        String namespace = xml.getAttributeNamespace(attribute);
        return namespace != null && namespace.endsWith("/relationships");
    }

    /// The text of the element that begins here; goes to its end.
    String text() throws IOException {
        try {
            return xml.getElementText();
        } catch (XMLStreamException broken) {
            throw told(broken);
        }
    }

    private static IOException told(XMLStreamException broken) {
        boolean characters = broken.getNestedException() instanceof CharConversionException;
        if (!characters && broken.getNestedException() instanceof IOException unread) return unread;
        boolean large = String.valueOf(broken.getMessage()).contains("limit");
        return large
                ? new UnsafeFileException(Text.of("file-trouble.workbook-size", LONGEST_TEXT >> 20))
                : new BrokenTableException(Text.of("file-trouble.workbook"));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
