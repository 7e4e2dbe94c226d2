/** Puts the parts together. Everything that happens afterwards is in the controller. */

import { start } from './controller.js';
import { Messenger } from './messenger.js';
import { spawn } from './spawn.js';

const messenger = new Messenger(spawn);
messenger.warm();
start(messenger);
