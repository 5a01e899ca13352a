package org.jinlei.people.domain.roster;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jinlei.people.domain.roster.RosterRefused.Kind;

/**
 * An XML part read from front to back. No document type, no entity of its own, nothing fetched, nothing nested without end: a spreadsheet writes none of these.
 */
final class XmlPart {

    private static final int DEEPEST = 64;

    /** Characters of a cell; a spreadsheet writes 32 767 at most. */
    private static final int LONGEST_TEXT = 1 << 15;

    private final XMLStreamReader xml;
    private int depth;

    /** Reads one part; the reader asks for one element after the other. */
    interface Reader {
        void read(XmlPart part) throws XMLStreamException;
    }

    private XmlPart(XMLStreamReader xml) {
        this.xml = xml;
    }

    static void read(InputStream in, Reader reader) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            reader.read(new XmlPart(xml));
            xml.close();
        } catch (XMLStreamException broken) {
            throw new RosterRefused(Kind.BROKEN, broken);
        }
    }

    /** Goes on to the next beginning or end of an element; false at the end of the part. */
    boolean next() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = step();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    private int step() throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE || event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
            throw new RosterRefused(Kind.HOSTILE);
        }
        depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        return event;
    }

    boolean begins(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    /** The name of the element that begins, or "". */
    String beginning() {
        return xml.isStartElement() ? xml.getLocalName() : "";
    }

    /** An attribute of the element that begins, whatever its namespace, or null. */
    String attribute(String name) {
        for (int i = 0; xml.isStartElement() && i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The text of the element that has just begun, put behind what is there; goes on to its end. */
    void text(StringBuilder text) throws XMLStreamException {
        int before = depth;
        while (depth >= before) {
            int event = step();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE) {
                if (text.length() + xml.getTextLength() > LONGEST_TEXT) {
                    throw new RosterRefused(Kind.HOSTILE);
                }
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
    }
}
