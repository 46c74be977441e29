// The server in a worker. The first message contains the program's files; all others come from the client.
import { load } from "reslint-load";
import glue from "reslint-glue";

let send;
let waiting = [];

async function start({ "reslint.wasm": wasm, ...files }) {
  const program = await load({ glue, wasm, files, log: (text) => console.error(text) });
  const session = program.openSession((message) => self.postMessage(message));
  send = (message) => session.send(message);
  for (const message of waiting) send(message);
  waiting = [];
}

self.onmessage = ({ data }) => {
  if (data.files) start(data.files);
  else if (send) send(data);
  else waiting.push(data);
};
